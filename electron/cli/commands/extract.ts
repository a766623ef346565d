import { extractTargets } from '../../../models/report/extract-targets.ts';
import { toExtractJson } from '../../../models/report/to-extract-json.ts';
import { ok } from '../../../models/shared/result.ts';
import { decodeText } from '../../reader/decode-text.ts';
import type { Command } from '../command.ts';
import { extractText } from '../extract-text.ts';
import { readFileBounded } from '../read-file.ts';

/** `extract REPORT.txt`: the targets a government work report sets, in the order of the text, with their places in it. */
export const extract: Command = {
  name: 'extract',
  positionals: ['REPORT.txt'],
  summary: {
    zh: '从政府工作报告文本(UTF-8 或 GB18030)里读出目标',
    en: 'reads the targets out of a government work report (text in UTF-8 or GB18030)',
  },
  options: {},
  async run({ positionals, language }) {
    const [file = ''] = positionals;
    const bytes = await readFileBounded(file);
    if (!bytes.ok) return bytes;
    const text = decodeText(bytes.value, file);
    if (!text.ok) return text;
    const targets = extractTargets(text.value);
    return ok({
      exit: 0,
      json: toExtractJson(text.value, targets),
      text: extractText(file, text.value, targets, language),
    });
  },
};

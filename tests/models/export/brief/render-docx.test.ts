import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Document, Packer, Paragraph } from 'docx';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../../models/export/brief/docx/write-docx.ts';
import { layOutBrief } from '../../../../models/export/brief/layout/fit-look.ts';
import type { BriefOptions } from '../../../../models/export/brief/make-brief.ts';
import type { Plan } from '../../../../models/plan/plan.ts';
import { shippedPlan } from '../../../../models/plan/shipped-plan.ts';
import { hasOffice, noOffice } from '../recalculate.ts';
import { briefOf, frozenId, ofReport, onePath, outOfReach, withFrozen, withLongNames, withoutGrowth } from './plans.ts';

const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

const cases: Readonly<Record<string, readonly [Plan, Partial<BriefOptions>]>> = {
  shipped: [shippedPlan(), {}],
  english: [shippedPlan(), { language: 'en' }],
  lacking: [withoutGrowth(), {}],
  'lacking-english': [withoutGrowth(), { language: 'en' }],
  frozen: [withFrozen(), { scenarios: [frozenId] }],
  'frozen-english': [withFrozen(), { scenarios: [frozenId], language: 'en' }],
  beyond: [outOfReach(), {}],
  'beyond-english': [outOfReach(), { language: 'en' }],
  'one-path': [onePath(), {}],
  'long-names': [withLongNames(), {}],
  'other-report': [ofReport('yuntai-2032', '云台县', []), {}],
};

test('rendered by LibreOffice every brief has two pages and nothing is lost', async (context) => {
  context.skip(!hasOffice, noOffice);
  context.skip(!hasPoppler, 'pdftotext is not installed');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'goalpath-brief-'));
  const convert = (names: readonly string[]): void => {
    const profile = pathToFileURL(path.join(folder, 'profile'));
    const files = names.map((name) => path.join(folder, `${name}.docx`));
    const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder];
    spawnSync('soffice', [...options, ...files], { timeout: 240_000 });
  };
  try {
    const plain = new Document({ sections: [{ children: [new Paragraph('1')] }] });
    writeFileSync(path.join(folder, 'plain.docx'), await Packer.pack(plain, 'uint8array'));
    for (const [name, [plan, options]] of Object.entries(cases)) {
      writeFileSync(path.join(folder, `${name}.docx`), await writeDocx(layOutBrief(briefOf(plan, options))));
    }
    convert(['plain', ...Object.keys(cases)]);
    context.skip(!existsSync(path.join(folder, 'plain.pdf')), 'LibreOffice Writer is not installed');
    for (const [name, [plan, options]] of Object.entries(cases)) {
      const file = path.join(folder, `${name}.pdf`);
      const text = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).stdout;
      // Each page ends in a form feed.
      expect([name, text.split('\f').length - 1]).toEqual([name, 2]);
      const shown = text.replace(/\s/g, '');
      const lost = briefOf(plan, options)
        .blocks.flatMap((block) => {
          if (block.kind === 'heading') return [block.text];
          if (block.kind === 'charts') return block.charts.map(({ caption }) => caption);
          return block.kind === 'paragraph' ? [] : [block.caption, ...block.head];
        })
        .filter((wanted) => !shown.includes(wanted.replace(/\s/g, '')));
      expect([name, lost]).toEqual([name, []]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);

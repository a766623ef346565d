import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { evaluateBlock } from '../../../models/evaluation/evaluate-block.ts';
import { instructionWidth } from '../../../models/formulas/kernels/instructions.ts';
import type { BlockProgram } from '../../../models/formulas/link-block.ts';
import { operation } from '../../../models/formulas/operations.ts';
import { simdKernels } from '../../models/formulas/support/simd-instance.ts';
import { median } from './measure.ts';
import { blockOf, differenceOf, lanesOf, type Workload } from './workload.ts';

/** Beyond so many operations gcc needs minutes and gigabytes for the one long function. */
const mostOperations = 20_000;

/** Checks that C gives the same as the SIMD kernels, measures both in turn, and says in a sentence how they compare. */
export function compareWithC(load: Workload, scenarios: number): string {
  const block = blockOf(load);
  const operations = block.program.instructions.length / instructionWidth;
  if (spawnSync('gcc', ['--version']).status !== 0) return 'C: skipped, gcc is not installed';
  if (operations > mostOperations) return `C: skipped, gcc needs minutes for ${operations} operations in one function`;
  const inputs = lanesOf(load, scenarios);
  const simd = simdKernels();
  const ours = evaluateBlock(block, simd, inputs, scenarios);
  const c = compileC(writeC(block.program));
  const seconds: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    const answer = c.run({ inputs, outputs: load.outputs.length, scenarios, rounds: 5 });
    for (const [index, output] of answer.outputs.entries()) {
      for (let lane = 0; lane < scenarios; lane += 1) {
        const difference = differenceOf(output[lane] ?? 0, ours[index]?.lanes[lane] ?? 0);
        assert(difference < 1e-12, `${load.name}: C differs by ${difference}`);
      }
    }
    const ownTimes = Array.from({ length: 5 }, () => {
      const before = process.cpuUsage();
      evaluateBlock(block, simd, inputs, scenarios);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    });
    seconds.push(answer.seconds);
    ratios.push(Math.min(...ownTimes) / answer.seconds);
  }
  c.remove();
  const each = (median(seconds) / scenarios) * 1e6;
  const times = median(ratios).toFixed(2);
  return `C, gcc -O3, two numbers wide: ${each.toFixed(3)} µs a scenario; the SIMD kernels take ${times} × as long`;
}

const nameOf = new Map<number, string>(Object.entries(operation).map(([name, code]) => [code, name]));

/**
 * The block program as straight-line C on vectors of two numbers, the width of WebAssembly SIMD: what a compiler makes of the same
 * operations when it knows the model. Every row of lanes becomes a local variable, every number a literal.
 */
function writeC(program: BlockProgram): string {
  const { instructions, lanes, inputs, outputs, isNumber, numbers } = program;
  const inputAt = new Map([...inputs].map((place, index) => [place, index]));
  const firstRow = numbers.length + inputs.length * lanes;
  const rows = (program.size - firstRow) / lanes;
  const literal = (place: number): string => `N(${numbers[place]})`;
  const operand = (place: number): string => {
    if (place < 0) return literal(~place);
    if (place < numbers.length) return literal(place);
    const input = inputAt.get(place);
    return input === undefined ? `r${(place - firstRow) / lanes}` : `L(in + ${input} * n + i)`;
  };
  const lines: string[] = [];
  for (let at = 0; at < instructions.length; at += instructionWidth) {
    const [code = 0, result = 0, a = 0, b = 0, c = 0] = instructions.subarray(at, at + instructionWidth);
    const name = (nameOf.get(code) ?? '')
      .replace(/Number$/, '')
      .replace('numberMinus', 'subtract')
      .replace('numberOver', 'divide');
    const count = code === operation.select ? 3 : code < operation.add ? 1 : 2;
    lines.push(`${operand(result)} = ${name}_(${[a, b, c].slice(0, count).map(operand).join(', ')});`);
  }
  const stores = [...outputs].map((place, index) =>
    isNumber[index] === 1
      ? `S(out + ${index} * n + i, ${literal(place)});`
      : `S(out + ${index} * n + i, ${operand(place)});`,
  );
  const locals = Array.from({ length: rows }, (_, row) => `r${row}`).join(', ');
  return `${prelude}
void run(const double *in, double *out, long n) {
  for (long i = 0; i < n; i += 2) {
    v2 ${locals};
    ${lines.join('\n    ')}
    ${stores.join('\n    ')}
  }
}
${main}`;
}

/** Compiles and prepares the program; `time` runs it and gives seconds a run of the block and the outputs it wrote. */
function compileC(source: string): {
  readonly run: (request: CRequest) => CAnswer;
  readonly remove: () => void;
} {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'goalpath-c-'));
  const file = path.join(folder, 'block.c');
  const program = path.join(folder, 'block');
  fs.writeFileSync(file, source);
  // No -march: two numbers wide, as WebAssembly; no -ffast-math: the same arithmetic.
  const built = spawnSync('gcc', ['-O3', '-fno-math-errno', '-msse4.1', file, '-o', program, '-lm'], {
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(built.stderr);
  const run = ({ inputs, scenarios, outputs, rounds }: CRequest): CAnswer => {
    const given = path.join(folder, 'in.bin');
    const made = path.join(folder, 'out.bin');
    const flat = new Float64Array(inputs.length * scenarios);
    for (const [index, lanes] of inputs.entries()) flat.set(lanes, index * scenarios);
    fs.writeFileSync(given, new Uint8Array(flat.buffer));
    const counts = [inputs.length, outputs, scenarios, rounds].map(String);
    const done = spawnSync(program, [given, made, ...counts], { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(done.stderr);
    const bytes = fs.readFileSync(made);
    const all = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    const results = Array.from({ length: outputs }, (_, index) =>
      all.subarray(index * scenarios, (index + 1) * scenarios),
    );
    return { seconds: Number(done.stdout), outputs: results };
  };
  return { run, remove: () => fs.rmSync(folder, { recursive: true }) };
}

interface CRequest {
  readonly inputs: readonly Float64Array[];
  readonly outputs: number;
  readonly scenarios: number;
  readonly rounds: number;
}

interface CAnswer {
  /** The shortest of the rounds. */
  readonly seconds: number;
  readonly outputs: readonly Float64Array[];
}

/** The operations as the SIMD module has them, on gcc's vectors; powers by the same polynomials. */
const prelude = `
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
typedef double v2 __attribute__((vector_size(16), aligned(8)));
typedef long long m2 __attribute__((vector_size(16), aligned(8)));
#define F static inline __attribute__((always_inline)) v2
static inline v2 N(double x) { return (v2){x, x}; }
static inline v2 L(const double *p) { return *(const v2 *)p; }
static inline void S(double *p, v2 x) { *(v2 *)p = x; }
F pick(m2 m, v2 yes, v2 no) { return (v2)(((m2)yes & m) | ((m2)no & ~m)); }
F abs_(v2 x) { return (v2)((m2)x & (m2)N(0) - 1 & 0x7fffffffffffffffLL); }
F larger(v2 x, v2 y) { return pick(x < y, y, x); }
F tolerance(v2 x, v2 y) { return larger(larger(abs_(x), abs_(y)) * N(1e-12), N(1e-15)); }
F doubt(v2 x, v2 y) { return (x - x) + (y - y); }
F answer(m2 m, v2 x, v2 y) { return (v2)(m & (m2)N(1)) + doubt(x, y); }
F copy_(v2 x) { return x; }
F negate_(v2 x) { return -x; }
F add_(v2 x, v2 y) { return x + y; }
F subtract_(v2 x, v2 y) { return x - y; }
F multiply_(v2 x, v2 y) { return x * y; }
F divide_(v2 x, v2 y) { return x / y - (y - y); }
F guard_(v2 x, v2 y) { return x - (y - y); }
F min_(v2 x, v2 y) { return pick(x - y > tolerance(x, y), y, x) - doubt(x, y); }
F max_(v2 x, v2 y) { return pick(y - x > tolerance(x, y), y, x) - doubt(x, y); }
F less_(v2 x, v2 y) { return answer(y - x > tolerance(x, y), x, y); }
F lessEqual_(v2 x, v2 y) { return answer(x - y <= tolerance(x, y), x, y); }
F equal_(v2 x, v2 y) { return answer(abs_(x - y) <= tolerance(x, y), x, y); }
F and_(v2 x, v2 y) { return x * y; }
F or_(v2 x, v2 y) { return x + y - x * y; }
F not_(v2 x) { return N(1) - x; }
F select_(v2 t, v2 yes, v2 no) { return pick(t == N(0), no, yes) - (t - t); }
#define SHIFT 6755399441055744.0
F exp_of(v2 x) {
  v2 shifted = x * N(1.4426950408889634) + N(SHIFT), k = shifted - N(SHIFT);
  v2 high = x - k * N(0.6931471803691238), low = k * N(1.9082149292705877e-10), r = high - low, t = r * r;
  v2 p = N(4.1381367970572385e-08) * t + N(-1.6533902205465252e-06);
  p = (p * t + N(6.613756321437934e-05)) * t + N(-0.0027777777777015593);
  p = p * t + N(0.16666666666666602);
  v2 c = r - t * p, y = N(1) - ((low - r * c / (N(2) - c)) - high);
  return (v2)((m2)y + ((m2)shifted << 52));
}
F log_of(v2 x) {
  m2 shifted = (m2)x + (0x4000000000000000LL - 0x3fe6a09e667f3bcdLL);
  m2 biased = (m2)((unsigned long long __attribute__((vector_size(16))))shifted >> 52);
  v2 mantissa = (v2)((m2)x - (shifted & (long long)0xfff0000000000000ULL) + 0x4000000000000000LL);
  v2 k = (v2)(biased + 0x4338000000000000LL) - N(SHIFT + 1024), f = mantissa - N(1), s = f / (f + N(2)), z = s * s, w = z * z;
  v2 even = ((N(0.15313837699209373) * w + N(0.22222198432149784)) * w + N(0.3999999999940942)) * w;
  v2 odd = (((N(0.14798198605116586) * w + N(0.1818357216161805)) * w + N(0.2857142874366239)) * w + N(0.6666666666666735)) * z;
  v2 half = f * f * N(0.5), inner = s * (half + even + odd) + k * N(1.9082149292705877e-10);
  return k * N(0.6931471803691238) - ((half - inner) - f);
}
F power_(v2 x, v2 y) {
  v2 e = y * log_of(x);
  m2 ordinary = (x >= N(2.2250738585072014e-308)) & (x < N(INFINITY)) & (abs_(e) < N(700));
  if (__builtin_expect(ordinary[0] & ordinary[1], 1)) return exp_of(e);
  return (v2){pow(x[0], y[0]), pow(x[1], y[1])} - doubt(x, y);
}`;

const main = `
int main(int count, char **given) {
  long inputs = atol(given[3]), outputs = atol(given[4]), n = atol(given[5]), rounds = atol(given[6]);
  double *in = malloc(inputs * n * 8), *out = malloc(outputs * n * 8), best = 1e9;
  FILE *file = fopen(given[1], "rb");
  if (fread(in, 8, inputs * n, file) != inputs * n) return 1;
  fclose(file);
  for (long round = 0; round < rounds; round++) {
    struct timespec from, to;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
    run(in, out, n);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
    double seconds = (to.tv_sec - from.tv_sec) + 1e-9 * (to.tv_nsec - from.tv_nsec);
    if (seconds < best) best = seconds;
  }
  file = fopen(given[2], "wb");
  fwrite(out, 8, outputs * n, file);
  fclose(file);
  printf("%.9f", best);
  return count < 0;
}
`;

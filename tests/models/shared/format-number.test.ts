import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPlain, formatSigned, formatValue, formatWithUnit } from '../../../models/shared/format-number.ts';
import { compareProvenance, provenanceStates, weaker } from '../../../models/shared/provenance.ts';
import { exactShown, fromShown, readShown, toShown, unitDecimals, unitLabel } from '../../../models/shared/unit.ts';

describe('numbers as people read them', () => {
  test.each([
    [1234567.891, 2, '1,234,567.89'],
    [999.999, 2, '1,000.00'],
    [-0.004, 2, '0.00'],
    [-1234.5, 1, '−1,234.5'],
    [1.005, 2, '1.01'],
    [-2.5, 0, '−3'],
    [0, 2, '0.00'],
    [123, 0, '123'],
    [1e21, 2, '1e+21'],
  ])('%d with %d decimals is %s', (value, places, text) => {
    expect(formatPlain(value, places)).toBe(text);
  });

  test('a difference shows its sign, and none when it rounds to zero', () => {
    expect(formatSigned(0.4, 2)).toBe('+0.40');
    expect(formatSigned(-0.37, 2)).toBe('−0.37');
    expect(formatSigned(0.0001, 2)).toBe('0.00');
  });

  test('units: percent from a fraction, yuan without decimals', () => {
    expect(formatValue(0.082684, '%')).toBe('8.27');
    expect(formatWithUnit(0.082684, '%', '%')).toBe('8.27%');
    expect(formatWithUnit(40831, '元', '元')).toBe('40,831 元');
    expect(formatWithUnit(152.544, '亿元', '亿元')).toBe('152.54 亿元');
  });

  test('what is shown and typed back is what was stored', () => {
    for (let tenth = -999; tenth <= 999; tenth += 1) {
      const shown = tenth / 10;
      expect(fromShown(shown, '%')).toBe(Number(`${shown}e-2`));
      expect(Number(toShown(fromShown(shown, '%'), '%').toFixed(1))).toBe(Number(shown.toFixed(1)));
    }
    expect(fromShown(1e-9, '%')).toBeCloseTo(1e-11, 20);
  });
});

describe('every digit of a number', () => {
  test.each([
    [0.12, '%', '12'],
    [-0.0123, '%', '-1.23'],
    [1e-9, '%', '0.0000001'],
    [0.1 + 0.2, '%', '30.000000000000004'],
    [1e21, '亿元', '1000000000000000000000'],
    [1.5e-7, '系数', '0.00000015'],
    [-0, '%', '0'],
    [5, '%', '500'],
  ])('%d in %s is %s', (value, unit, digits) => {
    expect(exactShown(value, unit)).toBe(digits);
  });

  test('is read back as the same number, to the bit', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(finite, fc.constantFrom('%', '亿元'), (value, unit) => {
        expect(readShown(exactShown(value, unit), unit)).toBe(value === 0 ? 0 : value);
        expect(exactShown(value, unit)).toMatch(/^-?\d+(\.\d+)?$/);
      }),
    );
  });
});

test('the weaker of two states, in the order of the house', () => {
  expect([...provenanceStates]).toEqual(['quoted', 'derived', 'external', 'assumed', 'proxy', 'missing']);
  expect(weaker('quoted', 'proxy')).toBe('proxy');
  expect(weaker('missing', 'external')).toBe('missing');
  expect(compareProvenance('quoted', 'quoted')).toBe(0);
});

test('units of the report have English names, and an unknown one stays itself', () => {
  expect(unitLabel('万亩', 'en')).toBe('10k mu');
  expect(unitLabel('万亩', 'zh')).toBe('万亩');
  expect(unitLabel('constructor', 'en')).toBe('constructor');
  expect(unitDecimals('toString')).toBe(2);
});

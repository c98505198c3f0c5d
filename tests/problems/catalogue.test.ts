import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/problems/catalogue.ts';

type Entry = (...details: unknown[]) => { what: string; fix: string; severity?: 'warning' };

/** Details that no wording holds itself. */
const details = ['값하나', '값둘', '값셋'];

const entries = Object.entries(catalogue).map(([code, entry]) => [code, (entry as Entry)(...details)] as const);

describe.each(entries)('%s', (_code, { what, fix }) => {
  test('says in one Korean sentence or two what is wrong and what to do', () => {
    for (const sentence of [what, fix]) {
      expect(sentence).toMatch(/^\S.*\.$/);
      expect(sentence).toMatch(/[가-힣]/);
      expect(sentence).not.toMatch(/\n| {2}|undefined|\[object/);
    }
  });

  // The form of these particles depends on the sound before them, which is not known of a value. A bracket is passed
  // over: behind it the particle goes with the word before the bracket.
  test('puts no particle of two forms behind a value', () => {
    expect(`${what} ${fix}`).not.toMatch(
      /값(?:하나|둘|셋)[`"'>}]*(?:은|는|이|가|을|를|와|과|으로|로|이나|나|이라|라)(?![가-힣])/,
    );
  });
});

test('a near name is asked for only where there is one', () => {
  expect(catalogue.unknownService('ekss', 'eks').fix).toMatch(/^혹시 `eks`\? /);
  expect(catalogue.unknownService('ekss').fix).not.toContain('혹시');
});

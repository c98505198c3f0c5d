import { element, link } from '../dom.client.ts';
import { type SearchState, toSearch } from './address.ts';
import type { Answer } from './answer.ts';
import type { Lexicon } from './lexicon.ts';
import { nearestNames } from './nearest.ts';
import { toRewritings } from './words.ts';

export const serviceList = (base: string): HTMLAnchorElement => link('서비스 목록', `${base}services/`);

/** What a reader is told of how the query was understood, or why nothing was found and how to go on. */
export function toNotes(
  { plan, isAnswerable }: Answer,
  lexicon: Lexicon,
  state: SearchState,
  base: string,
): HTMLElement[] {
  if (!isAnswerable) {
    const near = nearestNames(plan.typed, lexicon).map((name) =>
      link(name, `${base}search/${toSearch({ ...state, q: name, exact: false })}`),
    );
    return [
      element('p', '', '철자, 초성, 한/영 자판, 띄어쓰기를 바꿔 보았습니다.'),
      ...(near.length > 0
        ? [element('p', '', '비슷한 이름: ', ...near.flatMap((one, at) => (at > 0 ? [' · ', one] : [one])))]
        : []),
      element('p', '', serviceList(base)),
    ];
  }
  const literally = `${base}search/${toSearch({ ...state, q: plan.typed.trim(), exact: true })}`;
  return [
    ...toRewritings(plan).map(({ typed, meant, why }) =>
      element('p', '', `${typed} → ${meant} · ${why} · `, link('입력한 그대로 찾기', literally)),
    ),
    ...(plan.unknown.length > 0
      ? [element('p', '', `노트에 없는 낱말을 빼고 찾았습니다: ${plan.unknown.join(', ')}`)]
      : []),
  ];
}

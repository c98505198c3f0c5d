import type { Paragraph } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { isEventOnly } from '../event/event-name.ts';
import { lineOf } from '../tree/blocks.ts';
import { isUnheard } from './unheard.ts';

/* Titles that a sentence says to be those of talks, each set apart as a link, in bold or as code. */

/** "[제목](주소) 세션에서는", "`제목`이란 주제로", "[제목](주소)에 참석했다" */
const saidBehind =
  /^['"”’>〉》」』\])]{0,2}\s?(?:(?:이?라는|이?란)\s(?:주제|제목|이름|세션|발표|강연)|(?:세션|발표|강연|강의|웨비나|튜토리얼)(?:은|는|을|를|이|가|에서|에서는|의|에|에는)?\s|에\s참석)/;

/** "김도윤 님이 강연하신 [제목](주소)" */
const saidBefore = /(?:강연|발표|진행)(?:하신|한|했던|하셨던|해\s?주신)\s['"“‘<〈《「『[(]?$/;

/** A title within a paragraph, at one of its children. */
export interface SaidTitle {
  readonly at: number;
  readonly title: string;
  readonly line: number;
}

/** The titles of talks that a paragraph says, first to last. */
export function titlesSaid(paragraph: Paragraph): SaidTitle[] {
  const texts = paragraph.children.map((child) => plainText(child).replace(/\s+/g, ' '));
  const whole = texts.join('');
  let end = 0;
  return paragraph.children.flatMap((child, at) => {
    const start = end;
    end += texts[at]?.length ?? 0;
    if (child.type !== 'link' && child.type !== 'strong' && child.type !== 'inlineCode') return [];
    const title = plainText(child)
      .trim()
      .replace(/^['"“‘<〈《「『]+|['"”’>〉》」』]+$/g, '')
      .trim();
    // A few words around say it.
    const before = whole.slice(Math.max(0, start - 16), start);
    const behind = whole.slice(end, end + 80);
    const [sentence = ''] = behind.split(/[.!?]/);
    const isSaid =
      (saidBehind.test(behind) || saidBefore.test(before)) && !isUnheard(sentence) && !/싶(?:었|은)/.test(sentence);
    const isTitle = title.length >= 5 && title.length <= 100 && !/^\S+\.\S+$|:\/\//.test(title) && !isEventOnly(title);
    return isSaid && isTitle ? [{ at, title, line: lineOf(child) }] : [];
  });
}

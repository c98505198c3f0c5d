import { toPlainForms } from '../korean/normalise.ts';
import { isParticle } from '../korean/particles.ts';

/** Words of a text: Latin names, figures with their unit, Hangul. Latin and Hangul part at their border. */
const word = /[a-z][a-z0-9]*(?:[+#]+|(?:[-.@][a-z0-9]+)*)|\d[\d.,]*(?:%|[a-z]+|[가-힣]+)?|[가-힣]+/g;

/** The words of a text in reading order, lower case: "Lambda는 10ms, 99.99%" → lambda, 는, 10ms, 99.99% */
export function toTokens(text: string): string[] {
  return (toPlainForms(text).toLowerCase().match(word) ?? []).map((token) => token.replace(/[.,]+$/, ''));
}

/** What makes a verb of a noun: 연동하여, 연동된, 연동할 → 연동 */
const verbal = /^([가-힣]{2,}?)(?:하|되|시키|할|한|해|했|된|될|돼|됐|함|됨|시킨|시킬|시켜)[가-힣]{0,4}$/;

/** Particles that hardly ever end a noun, so that what stands before them is one even if it is found nowhere else. */
const certain =
  /^([가-힣]{2,}?)(?:들을|들이|들은|들의|들과|을|를|에서|에서는|에서도|에게|에는|에도|으로|으로는|으로도|이라는|이라고|까지|부터|처럼|보다|마다|의|와|과|은|는|이나|이며|이고|이다|만의|만으로|하고)$/;

/** The noun in front of a particle that leaves no doubt: "어플라이언스를" → 어플라이언스. Undefined when there is none. */
export function toCertainStem(token: string): string | undefined {
  return certain.exec(token)?.[1];
}

/** A word that may be a stem with a particle behind it, or a noun made into a verb, cut in every way, longest ending first. */
export function toStems(token: string): string[] {
  const noun = verbal.exec(token)?.[1];
  return [...(noun === undefined ? [] : [noun]), ...beforeParticle(token)];
}

/** A word without the particle behind it, cut in every way, longest particle first: EC2에서는 → EC2, … */
export function beforeParticle(token: string): string[] {
  const hangul = /[가-힣]+$/.exec(token)?.[0] ?? '';
  const fixed = token.length - hangul.length;
  const least = fixed > 0 ? 0 : 2;
  const stems: string[] = [];
  for (let kept = least; kept < hangul.length; kept++) {
    if (isParticle(hangul.slice(kept))) stems.push(token.slice(0, fixed + kept));
  }
  return stems;
}

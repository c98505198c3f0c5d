/** The components that a note may use, with their attributes: `!` marks those that must be there. */
export const vocabulary = {
  Takeaway: { kind: 'block', attributes: {} },
  InHouse: { kind: 'block', attributes: {} },
  Diagram: { kind: 'block', attributes: { id: '!', title: '!' } },
  Metric: { kind: 'inline', attributes: { service: '!', name: '!', value: '?', unit: '?' } },
  Claim: { kind: 'inline', attributes: { since: '!', as: '!' } },
} as const satisfies Record<string, { kind: 'block' | 'inline'; attributes: Record<string, '!' | '?'> }>;

export type ComponentName = keyof typeof vocabulary;

export const isComponentName = (name: string | null | undefined): name is ComponentName =>
  name !== null && name !== undefined && Object.hasOwn(vocabulary, name);

/** What a reader sees above the words of another voice. */
export const voiceLabels = { takeaway: '노트 작성자의 생각', inhouse: '작성자 회사 이야기' } as const;

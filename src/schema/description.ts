import type { Service } from './service.ts';

/** What a new file says of a service until its author does. */
export const descriptionToWrite = '설명을 쓰는 중입니다.';

/** Whether the author of a service has said what it is. Until then the site is as if there were no file, but for drafts. */
export const isDescribed = ({ description }: Pick<Service, 'description'>): boolean =>
  description !== descriptionToWrite;

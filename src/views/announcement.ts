import type { Session } from '../schema/session.ts';

/** How far along something was when it was announced. */
export const announcementWords: Record<Session['announcements'][number]['status'], string> = {
  announced: '발표',
  preview: '프리뷰',
  ga: '정식 출시',
  planned: '예고',
};

import { z } from 'zod';

/**
 * The categories of services in the order in which lists show them. `hue` names the colour family:
 * seven hues are all that can be told apart at 10 px, so related categories share one, and `other` is neutral.
 */
export const categories = {
  compute: { nameKo: '컴퓨팅', hue: 'compute' },
  containers: { nameKo: '컨테이너', hue: 'compute' },
  storage: { nameKo: '스토리지', hue: 'storage' },
  database: { nameKo: '데이터베이스', hue: 'database' },
  networking: { nameKo: '네트워킹', hue: 'network' },
  integration: { nameKo: '애플리케이션 통합', hue: 'integration' },
  analytics: { nameKo: '분석', hue: 'network' },
  'machine-learning': { nameKo: '머신러닝', hue: 'ml' },
  security: { nameKo: '보안', hue: 'security' },
  'front-end': { nameKo: '프런트엔드·모바일', hue: 'security' },
  migration: { nameKo: '마이그레이션', hue: 'ml' },
  iot: { nameKo: 'IoT', hue: 'storage' },
  'developer-tools': { nameKo: '개발자 도구', hue: 'other' },
  management: { nameKo: '관리와 운영', hue: 'other' },
  'global-infrastructure': { nameKo: '글로벌 인프라', hue: 'other' },
  specialised: { nameKo: '블록체인·양자·위성', hue: 'other' },
  'third-party': { nameKo: '타사·오픈 소스', hue: 'other' },
  concept: { nameKo: '개념', hue: 'other' },
} as const;

export type Category = keyof typeof categories;

export const category = z.enum(Object.keys(categories) as [Category, ...Category[]]);

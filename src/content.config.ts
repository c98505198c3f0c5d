import { defineCollection } from 'astro:content';
import { collections as kinds } from './content-files.node.ts';
import { recordLoader, sessionLoader } from './content-loader.node.ts';

export const collections = {
  sessions: defineCollection({ loader: sessionLoader(), schema: kinds.sessions.schema }),
  events: defineCollection({ loader: recordLoader('events'), schema: kinds.events.schema }),
  services: defineCollection({ loader: recordLoader('services'), schema: kinds.services.schema }),
  topics: defineCollection({ loader: recordLoader('topics'), schema: kinds.topics.schema }),
  speakers: defineCollection({ loader: recordLoader('speakers'), schema: kinds.speakers.schema }),
};

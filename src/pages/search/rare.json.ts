import type { APIRoute } from 'astro';
import { graph } from '../../knowledge.ts';
import { packVocabulary } from '../../search/vocabulary.ts';

/** Words of one section only; loaded beside the lexicon, needed where it does not understand a word. */
export const GET: APIRoute = () => Response.json(packVocabulary(graph).rare);

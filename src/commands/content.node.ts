import { findStrayFiles, readCollection, readLedger, showsInHouse, toRecord } from '../content-files.node.ts';
import { checkLedger, checkRedirects } from '../graph/addresses.ts';
import { checkRecords } from '../graph/check.ts';
import { buildGraph, type Graph } from '../graph/graph.ts';
import type { Records, SessionRecord } from '../graph/records.ts';
import { createBodyCompiler } from '../pipeline.ts';
import { faces } from '../preview/image.node.ts';
import { checkLetters } from '../preview/letters.ts';
import type { Problem } from '../problems/problem.ts';

/**
 * Reads a content folder the way the site does and holds it against every rule. Nothing is thrown: all mistakes of all
 * files come back together.
 */
export async function loadContent(folder: string): Promise<{ records: Records; graph: Graph; problems: Problem[] }> {
  const sessions = readCollection('sessions', folder);
  const events = readCollection('events', folder);
  const services = readCollection('services', folder);
  const topics = readCollection('topics', folder);
  const speakers = readCollection('speakers', folder);
  const all = [sessions, events, services, topics, speakers];
  const problems = [...findStrayFiles(folder), ...all.flatMap((collection) => collection.problems)];
  const broken = new Set(all.flatMap((collection) => collection.broken));

  const serviceRecords = services.records.map(toRecord);
  const compile = createBodyCompiler(serviceRecords, { base: '/', inHouse: showsInHouse() });

  const sessionRecords: SessionRecord[] = [];
  for (const { id, data, file, lines, body: text, bodyLine } of sessions.records) {
    const compiled = await compile({ file, text, line: bodyLine, draft: data.draft });
    problems.push(...compiled.problems);
    if (!compiled.body) broken.add(`sessions/${id}`);
    if (compiled.body) sessionRecords.push({ id, data, from: { file, lines }, body: compiled.body });
  }

  const records: Records = {
    sessions: sessionRecords,
    events: events.records.map(toRecord),
    services: serviceRecords,
    topics: topics.records.map(toRecord),
    speakers: speakers.records.map(toRecord),
    broken,
  };
  const graph = buildGraph(records);
  problems.push(...checkRecords(records, graph), ...checkRedirects(graph), ...checkLetters(records, faces.bold));
  const { ledger, placeOf, problems: inLedger } = readLedger(folder);
  // What a broken file says cannot be missed.
  problems.push(...inLedger, ...(broken.size > 0 ? [] : checkLedger(ledger, graph, placeOf)));
  return { records, graph, problems };
}

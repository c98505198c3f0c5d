/** Whether a note-taker says of a talk that it was not heard: "못 들었다", "보지 못했다". Who heard but a part tells that part. */
export const isUnheard = (text: string): boolean =>
  /(?:못|안)\s?(?:들었|들음|들어|봄|봤|보았)|(?:듣|보|참석하|참여하)지\s?(?:못|않)/.test(text) &&
  !/거의|제대로|일부|잘\s/.test(text);

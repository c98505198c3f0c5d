/**
 * The light colours of `styles/parts/tokens.css`, which has them in OKLCH, in the notation that the painter of the image
 * reads. A test holds them against it.
 */
export const palette = {
  paper: '#fbfcfe',
  line: '#d9dde0',
  edge: '#7b8189',
  ink: '#171d26',
  soft: '#555b65',
};

/** The marks of the categories, by hue. */
export const hues: Readonly<Record<string, string>> = {
  compute: '#d3721e',
  storage: '#5c9932',
  ml: '#219a88',
  network: '#8667db',
  database: '#b156b7',
  integration: '#d25188',
  security: '#d24c49',
  other: '#757b83',
};

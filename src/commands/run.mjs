// @ts-check
// The front of every npm script. JavaScript, because an old Node must be able to read it in order to be told that it is old.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node}에서는 실행할 수 없습니다. Node 22.18 이상을 설치하세요(https://nodejs.org). ` +
      '리눅스와 윈도에서는 npm install이 알맞은 Node를 함께 설치합니다.',
  );
  process.exit(1);
}

process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
// Astro would move to the background where it thinks that a tool runs it.
process.env['ASTRO_DEV_BACKGROUND'] ??= '0';

// Astro takes variables of these names for its own settings, whatever a shell or a CI meant by them: DEV would publish
// drafts, BASE_URL would send the links elsewhere.
for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SITE', 'SSR'])
  delete process.env[name];

const command = process.argv[2];
process.argv.splice(2, 1);
await import(`./${command}.node.ts`);

import { toFeed, toSessionText } from '../links.ts';
import type { SessionView } from '../views/session.ts';

/** `/llms.txt`: what the site holds and where, for programs that read text. */
export function toLlms(views: readonly SessionView[], absolute: (path: string) => string): string {
  const sessions = views.map(
    ({ id, text, event, summary }) => `- [${text} (${event.text})](${absolute(toSessionText(id))}): ${summary}`,
  );
  return `# 세션노트

> AWS 컨퍼런스에서 들은 것을 서비스와 연도로 모은 한국어 지식 모음. 무대에서 한 말과 그 뒤 달라진 것을 함께 적는다.

## 세션

${sessions.join('\n')}

## 데이터

- [세션](${absolute('/api/v1/sessions.json')}), [서비스](${absolute('/api/v1/services.json')}), [행사](${absolute('/api/v1/events.json')}), [수치](${absolute('/api/v1/numbers.json')}): JSON, 순서와 판이 정해져 있다. 꼴은 \`.json\`을 \`.schema.json\`으로 바꾼 주소에 있다.
- 세션마다 주소의 마지막 빗금을 \`.md\`로 바꾸면 같은 글이 Markdown으로 나온다.
- [새로 실은 세션](${absolute(toFeed('/sessions/'))}), [노트 이후 달라진 것](${absolute(toFeed('/changes/'))}): RSS. 서비스의 주소 뒤에 \`feed.xml\`을 붙이면 그 서비스의 것이 나온다.
- [robots.txt](${absolute('/robots.txt')}): 공개 주소를 알고 만든 사이트면 모든 쪽의 목록(sitemap.xml)을 가리킨다.
- [설명](${absolute('/exports/')})
`;
}

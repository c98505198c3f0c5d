/* Which names in Latin letters are plainly those of persons, and which words are in nobody's name. */

/** English given names that speakers and Koreans abroad go by, and short forms of them. */
const englishGiven = new Set(
  (
    'Aaron Adam Adrian Alan Alban Albert Alex Alexander Alice Allen Amanda Amy Anders Andrea Andrew Andy Angela Ann Anna Anne Anthony Antonio Arthur Arun ' +
    'Ben Benjamin Bill Bob Brandon Brian Bruce Bryan Carl Carlos Carol Caroline Catherine Charles Charlie Chloe Chris Christian Christina Christine Christopher Claire Clare Colin Craig ' +
    'Dan Daniel Danny Dave David Dennis Derek Diana Donald Doug Douglas Dylan Eddie Edward Elena Elizabeth Ellen Emily Emma Eric Erik Ethan Eugene Eva Evan Felix Francis Frank Fred ' +
    'Gary George Graham Greg Hannah Harry Heather Helen Henry Howard Ian Irene Isaac Jack Jackson Jacob Jake James Jamie Jane Janet Jason Jay Jean Jeff Jeffrey Jennifer Jenny Jeremy Jerry Jesse Jessica Jim Jimmy Joe Joel John Johnny Jon Jonathan Jordan Joseph Josh Joshua Joyce Juan Julia Julian Julie Justin ' +
    'Karen Kate Katherine Keith Kelly Ken Kenneth Kevin Kim Kyle Larry Laura Lauren Lee Leo Liam Linda Lisa Liz Louis Lucas Lucy Luis Luke Marc Marco Maria Mark Martin Mary Matt Matthew Max Megan Melissa Michael Michelle Miguel Mike Mohamed Monica Nancy Nathan Nick Nicholas Nicole Noah Olga Oliver Olivia Olivier Oscar Owen ' +
    'Pamela Patrick Paul Pedro Peter Phil Philip Rachel Ralph Raymond Rebecca Richard Rick Rob Robert Roger Ron Roy Russell Ryan Sam Samuel Sandra Sara Sarah Scott Sean Sebastian Shawn Simon Sophia Stella Stephanie Stephen Steve Steven Stuart Sue Susan Swami Ted Terry Thomas Tim Timothy Todd Tom Tony Tyler Vernon Victor Victoria Vincent Walter Wayne Wendy Werner William Zach'
  ).split(' '),
);

/** Whether a word is an English given name, by which people are called at work. */
export const isGivenName = (word: string): boolean => englishGiven.has(word);

/** Korean family names as they are romanised. */
const romanFamily =
  /^(?:Kim|Lee|Yi|Rhee|Park|Pak|Bak|Choi|Choe|Jung|Jeong|Chung|Cheong|Kang|Cho|Jo|Yoon|Yun|Jang|Chang|Lim|Han|Oh|Seo|Suh|Shin|Kwon|Hwang|Ahn|Song|Ryu|Yoo|Yu|Hong|Jeon|Jun|Ko|Koh|Moon|Son|Sohn|Yang|Bae|Baek|Paik|Heo|Hur|Nam|Shim|Noh|Roh|Kwak|Sung|Cha|Joo|Ju|Woo|Koo|Min|Jin|Ji|Won|Chun|Bang|Kong|Hyun|Wang|Doh|Byun|Yeo|Chae|Wu|Chen|Zhang|Liu|Li)$/;

/** Whether a name in Latin letters of two or three words is plainly a person's, by its given or its Korean family name. */
export function isSurelyPersonal(text: string): boolean {
  const words = text.replace(/^Dr\.?\s+/, '').split(/\s+/);
  const [first = ''] = words;
  const isName = words.length > 1 && words.length < 4 && words.every((word) => /^[A-Z][\p{L}'’.-]*$/u.test(word));
  return isName && (text.startsWith('Dr') || englishGiven.has(first) || words.some((word) => romanFamily.test(word)));
}

/** Words of products, places, programmes and titles that are in no person's name. */
const nobodysLatin =
  /^(?:AWS|Amazon|Google|Microsoft|Azure|Apache|Spring|React|Vue|Angular|Node|Open\w*|Cloud\w*|Part|Day|Track|Session|Level|Room|Hall|Deep|Best|Case|Live|Hands|Event\w*|Data\w*|Machine|Big|Key\w*|New|Real|Multi\w*|Server\w*|Web\w*|Code\w*|Use|Main|Kubernetes|Docker|Lambda|Python|Java\w*|Kotlin|Swift\w*|Flutter|Android|Dart|Rust|Golang|Type\w*|Graph\w*|Mongo\w*|Redis|Kafka|Elastic\w*|Post\w*|My\w*|Tensor\w*|Py\w*|Git\w*|Dev\w*|Beginner|Intermediate|Advanced|Expert|Basic|Beta|Alpha|Preview|English|Korean|Korea|Seoul|Online|Offline|Update\w*|Intro\w*|Overview|Summary|Keynote|Opening|Closing|Welcome|Demo|Workshop|Panel|Review|Recap|Link|Slides?|Video|Youtube|Meta|Apple|Naver|Kakao|Line|Coupang|Toss|Samsung|Netflix|Uber|Oracle|Red|Step|Functions?|Architectures?|Services?|Platforms?|Systems?|Pipelines?|Frameworks?|Models?|Engines?|Networks?|Networking|Computing|Storage|Databases?|Security|Management|Development|Engineering|Learning|Analytics|Processing|Experience|Transformation|Infrastructure|Application|Software|Hardware|Operations?|Automation|Integration|Monitoring|Deployment|Language|Interface|Framework|Community|Business|Digital|Aurora|Dynamo\w*|Sage\w*|Bedrock|Fargate|App\w*|Api\w*|Native|Mobile|Front\w*|Back\w*|Full\w*|Design\w*|Test\w*|The|With|For|How|What|Why|And|In|On|To|Of|A|An|Q)$/i;

export const isNobodysLatin = (word: string): boolean => nobodysLatin.test(word);

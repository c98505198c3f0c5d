import type { Category } from '../schema/category.ts';
import type { ServiceId } from '../schema/ids.ts';

/* AWS services that notes name and the site may have no file for. What gets a file of its own may stay here: the file counts. */

/** An AWS service by its names. Facts only: what it is and what became of it is for the author of its file to say. */
export interface AwsService {
  /** The id that its file gets. */
  readonly id: ServiceId;
  readonly kind: 'service' | 'feature' | 'tool' | 'hardware';
  /** Of a feature: the service that it belongs to. */
  readonly parent?: ServiceId;
  readonly category: Category;
  readonly name: string;
  readonly nameKo: string;
  readonly shortName: string;
  /** Further names: former ones, abbreviations, usual spellings. */
  readonly names: readonly string[];
  /** Wrong spellings that are usual. */
  readonly misspellings: readonly string[];
}

/*
 * A line: id | official name | Korean name | short name | further names. "x in y" is a feature of y, "x as tool" a tool,
 * "~name" a wrong spelling. Where the name is a word of every day (Config, Connect, Shield), each spelling says whose it is: it is found as it stands
 * here, with AWS, Amazon or 아마존 in front.
 */
const tables: Partial<Record<Category, string>> = {
  compute: `
app-runner | AWS App Runner | 앱 러너 | App Runner | AppRunner
elastic-beanstalk | AWS Elastic Beanstalk | 엘라스틱 빈스토크 | Elastic Beanstalk | Beanstalk, 빈스토크, 빈스톡, 엘라스틱 빈스톡, 일래스틱 빈스토크
lightsail | Amazon Lightsail | 라이트세일 | Lightsail
parallelcluster as tool | AWS ParallelCluster | 패러렐클러스터 | ParallelCluster | AWS Parallel Cluster
parallel-computing-service | AWS Parallel Computing Service | AWS 병렬 컴퓨팅 서비스 | AWS PCS
elastic-vmware-service | Amazon Elastic VMware Service | 아마존 EVS | Amazon EVS
vmware-cloud-on-aws | VMware Cloud on AWS | VMware Cloud on AWS | VMware Cloud on AWS | VMC on AWS
trainium as hardware | AWS Trainium | 트레이니움 | Trainium | Trainium2, Trainium3
efa in ec2 | Elastic Fabric Adapter | 엘라스틱 패브릭 어댑터 | EFA | ~Elastic Fabric Adaptor
workspaces | Amazon WorkSpaces | 아마존 워크스페이스 | WorkSpaces
appstream | Amazon AppStream 2.0 | 앱스트림 2.0 | AppStream 2.0 | Amazon AppStream, AppStream
dcv | Amazon DCV | 아마존 DCV | Amazon DCV | NICE DCV
gamelift | Amazon GameLift Servers | 게임리프트 | GameLift | Amazon GameLift, 게임 리프트
deadline-cloud | AWS Deadline Cloud | AWS 데드라인 클라우드 | Deadline Cloud
simspace-weaver | AWS SimSpace Weaver | 심스페이스 위버 | SimSpace Weaver
`,
  containers: `
app-mesh | AWS App Mesh | 앱 메시 | App Mesh | AppMesh, 앱 메쉬, 앱메시
cloud-map | AWS Cloud Map | 클라우드 맵 | Cloud Map | CloudMap, 클라우드맵
rosa | Red Hat OpenShift Service on AWS | ROSA | ROSA
eks-anywhere | Amazon EKS Anywhere | EKS 애니웨어 | EKS Anywhere | EKS-A
eks-distro | Amazon EKS Distro | EKS 디스트로 | EKS Distro | EKS-D
ecs-anywhere | Amazon ECS Anywhere | ECS 애니웨어 | ECS Anywhere
copilot as tool | AWS Copilot | AWS 코파일럿 | AWS Copilot | AWS Copilot CLI
app2container | AWS App2Container | 앱투컨테이너 | App2Container
`,
  storage: `
backup | AWS Backup | AWS Backup | AWS Backup
fsx-ontap | Amazon FSx for NetApp ONTAP | FSx 넷앱 온탭 | FSx for ONTAP | FSx for NetApp ONTAP, FSx ONTAP
fsx-openzfs | Amazon FSx for OpenZFS | FSx OpenZFS | FSx for OpenZFS
snowcone | AWS Snowcone | 스노콘 | Snowcone | 스노우콘
snowmobile | AWS Snowmobile | AWS 스노모빌 | Snowmobile | AWS 스노우모빌
elastic-disaster-recovery | AWS Elastic Disaster Recovery | AWS 엘라스틱 재해 복구 | Elastic Disaster Recovery | AWS DRS
s3-tables in s3 | Amazon S3 Tables | S3 테이블 | S3 Tables
s3-vectors in s3 | Amazon S3 Vectors | S3 벡터 | S3 Vectors
s3-express-one-zone in s3 | Amazon S3 Express One Zone | S3 익스프레스 원 존 | S3 Express One Zone
`,
  database: `
memorydb | Amazon MemoryDB | 메모리DB | MemoryDB | Amazon MemoryDB for Redis, MemoryDB for Redis
keyspaces | Amazon Keyspaces (for Apache Cassandra) | 아마존 키스페이스 | Amazon Keyspaces | Amazon Managed Apache Cassandra Service
simpledb | Amazon SimpleDB | 심플DB | SimpleDB
aurora-dsql | Amazon Aurora DSQL | 오로라 DSQL | Aurora DSQL | DSQL
rds-proxy in rds | Amazon RDS Proxy | RDS 프록시 | RDS Proxy
`,
  networking: `
global-accelerator | AWS Global Accelerator | 글로벌 액셀러레이터 | Global Accelerator | 글로벌 엑셀러레이터
cloud-wan | AWS Cloud WAN | 클라우드 WAN | Cloud WAN | CloudWAN
client-vpn | AWS Client VPN | AWS 클라이언트 VPN | AWS Client VPN
vpc-lattice | Amazon VPC Lattice | VPC 래티스 | VPC Lattice | VPC 라티스
application-recovery-controller | Amazon Application Recovery Controller | 애플리케이션 복구 컨트롤러 | Amazon ARC | Route 53 Application Recovery Controller
`,
  integration: `
mq | Amazon MQ | 아마존 MQ | Amazon MQ
appflow | Amazon AppFlow | 앱플로 | AppFlow | 앱플로우
mwaa | Amazon Managed Workflows for Apache Airflow | MWAA | MWAA | Managed Workflows for Apache Airflow, Amazon Managed Airflow
swf | Amazon Simple Workflow Service | 아마존 SWF | Amazon SWF | Amazon Simple Workflow
`,
  analytics: `
kinesis | Amazon Kinesis | 키네시스 | Kinesis | Amazon Kinesis Data Streams, Kinesis Data Streams, Kinesis Data Stream, Kinesis Streams, 키네시스 데이터 스트림
data-firehose | Amazon Data Firehose | 데이터 파이어호스 | Data Firehose | Amazon Kinesis Data Firehose, Kinesis Data Firehose, Kinesis Firehose, Firehose, 파이어호스, 키네시스 파이어호스, 키네시스 데이터 파이어호스
managed-flink | Amazon Managed Service for Apache Flink | 아마존 매니지드 플링크 | Managed Service for Apache Flink | Amazon Kinesis Data Analytics, Kinesis Data Analytics, Kinesis Analytics, Amazon Managed Flink
kinesis-video-streams | Amazon Kinesis Video Streams | 키네시스 비디오 스트림 | Kinesis Video Streams | Kinesis Video Stream
opensearch | Amazon OpenSearch Service | 오픈서치 | OpenSearch | OpenSearch Service, Amazon Elasticsearch Service, Amazon Elasticsearch, Elasticsearch Service, Amazon ES, 오픈 서치
cloudsearch | Amazon CloudSearch | 클라우드서치 | CloudSearch
emr | Amazon EMR | EMR | EMR | Amazon Elastic MapReduce, Elastic MapReduce
quicksight | Amazon QuickSight | 퀵사이트 | QuickSight | Amazon Quick Sight, Quick Sight, 퀵 사이트, ~Quicksite
quick | Amazon Quick Suite | 아마존 퀵 | Amazon Quick
lake-formation | AWS Lake Formation | 레이크 포메이션 | Lake Formation | LakeFormation, 레이크포메이션
data-pipeline | AWS Data Pipeline | AWS Data Pipeline | AWS Data Pipeline
data-exchange | AWS Data Exchange | AWS 데이터 익스체인지 | AWS Data Exchange
clean-rooms | AWS Clean Rooms | AWS 클린룸 | AWS Clean Rooms
datazone | Amazon DataZone | 데이터존 | DataZone
entity-resolution | AWS Entity Resolution | AWS 엔터티 레졸루션 | AWS Entity Resolution
finspace | Amazon FinSpace | 핀스페이스 | FinSpace
`,
  'machine-learning': `
bedrock | Amazon Bedrock | 베드록 | Bedrock | 베드락
bedrock-agentcore | Amazon Bedrock AgentCore | 베드록 에이전트코어 | AgentCore | Bedrock AgentCore, Amazon AgentCore, 에이전트코어, 베드락 에이전트코어
bedrock-knowledge-bases in bedrock | Amazon Bedrock Knowledge Bases | 베드록 지식 기반 | Bedrock Knowledge Bases | Bedrock Knowledge Base, Knowledge Bases for Amazon Bedrock, Knowledge Base for Amazon Bedrock, 베드록 지식 베이스
bedrock-guardrails in bedrock | Amazon Bedrock Guardrails | 베드록 가드레일 | Bedrock Guardrails | Guardrails for Amazon Bedrock, Bedrock Guardrail, 베드락 가드레일
nova | Amazon Nova | 아마존 노바 | Amazon Nova | Nova Pro, Nova Lite, Nova Micro, Nova Premier, Nova Canvas, Nova Reel, Nova Sonic
nova-act | Amazon Nova Act | 노바 액트 | Nova Act
titan | Amazon Titan | 아마존 타이탄 | Amazon Titan
amazon-q | Amazon Q | 아마존 Q | Amazon Q
q-developer | Amazon Q Developer | Q 디벨로퍼 | Q Developer | Amazon CodeWhisperer, CodeWhisperer, 코드위스퍼러
q-business | Amazon Q Business | Q 비즈니스 | Q Business
partyrock | PartyRock | 파티락 | PartyRock | Amazon PartyRock
rekognition | Amazon Rekognition | 레코그니션 | Rekognition
textract | Amazon Textract | 텍스트랙트 | Textract
comprehend | Amazon Comprehend | 컴프리헨드 | Comprehend
transcribe | Amazon Transcribe | 아마존 트랜스크라이브 | Transcribe
translate | Amazon Translate | 아마존 트랜슬레이트 | Amazon Translate
polly | Amazon Polly | 아마존 폴리 | Amazon Polly
lex | Amazon Lex | 아마존 렉스 | Amazon Lex
kendra | Amazon Kendra | 아마존 켄드라 | Amazon Kendra
personalize | Amazon Personalize | 아마존 퍼스널라이즈 | Personalize
forecast | Amazon Forecast | 아마존 포캐스트 | Amazon Forecast
fraud-detector | Amazon Fraud Detector | 아마존 프로드 디텍터 | Amazon Fraud Detector
augmented-ai | Amazon Augmented AI | 아마존 증강 AI | Amazon A2I
elastic-inference | Amazon Elastic Inference | 엘라스틱 인퍼런스 | Elastic Inference | 일래스틱 인퍼런스
lookout-for-equipment | Amazon Lookout for Equipment | 룩아웃 포 이큅먼트 | Lookout for Equipment
lookout-for-metrics | Amazon Lookout for Metrics | 룩아웃 포 메트릭스 | Lookout for Metrics
lookout-for-vision | Amazon Lookout for Vision | 룩아웃 포 비전 | Lookout for Vision
monitron | Amazon Monitron | 모니트론 | Monitron
panorama | AWS Panorama | AWS 파노라마 | AWS Panorama
healthlake | Amazon HealthLake | 헬스레이크 | HealthLake | AWS HealthLake
healthomics | AWS HealthOmics | 헬스오믹스 | HealthOmics | Amazon Omics
healthscribe | AWS HealthScribe | 헬스스크라이브 | HealthScribe
deeplens as hardware | AWS DeepLens | 딥렌즈 | DeepLens
deepracer | AWS DeepRacer | 딥레이서 | DeepRacer
deepcomposer | AWS DeepComposer | 딥컴포저 | DeepComposer
mechanical-turk | Amazon Mechanical Turk | 메커니컬 터크 | Mechanical Turk | MTurk
sagemaker-hyperpod in sagemaker | Amazon SageMaker HyperPod | 세이지메이커 하이퍼팟 | SageMaker HyperPod | HyperPod
sagemaker-unified-studio in sagemaker | Amazon SageMaker Unified Studio | 세이지메이커 통합 스튜디오 | SageMaker Unified Studio
`,
  security: `
kms | AWS Key Management Service | KMS | KMS | Key Management Service
cloudhsm | AWS CloudHSM | 클라우드HSM | CloudHSM | Cloud HSM
cognito | Amazon Cognito | 코그니토 | Cognito | ~코그니또
guardduty | Amazon GuardDuty | 가드듀티 | GuardDuty | 가드 듀티
inspector | Amazon Inspector | 아마존 인스펙터 | Amazon Inspector
macie | Amazon Macie | 아마존 메이시 | Amazon Macie
detective | Amazon Detective | 아마존 디텍티브 | Amazon Detective
security-hub | AWS Security Hub | 시큐리티 허브 | Security Hub | SecurityHub
security-lake | Amazon Security Lake | 시큐리티 레이크 | Security Lake
shield | AWS Shield | AWS 실드 | AWS Shield | AWS Shield Advanced, Shield Advanced, AWS Shield Standard, AWS 쉴드
waf | AWS WAF | AWS WAF | WAF | AWS Web Application Firewall
firewall-manager | AWS Firewall Manager | 파이어월 매니저 | Firewall Manager | 방화벽 매니저
network-firewall | AWS Network Firewall | AWS 네트워크 방화벽 | AWS Network Firewall | AWS 네트워크 파이어월
secrets-manager | AWS Secrets Manager | 시크릿 매니저 | Secrets Manager | SecretsManager, ~Secret Manager, ~시크릿 매니져
certificate-manager | AWS Certificate Manager | AWS 인증서 관리자 | ACM | Certificate Manager
private-ca | AWS Private Certificate Authority | AWS 프라이빗 CA | AWS Private CA | ACM Private CA
iam-identity-center | AWS IAM Identity Center | IAM 아이덴티티 센터 | IAM Identity Center | AWS SSO, AWS Single Sign-On, AWS Identity Center
iam-access-analyzer in iam | IAM Access Analyzer | IAM 액세스 애널라이저 | IAM Access Analyzer | Access Analyzer
sts | AWS Security Token Service | AWS STS | AWS STS | Security Token Service
resource-access-manager | AWS Resource Access Manager | AWS RAM | AWS RAM | Resource Access Manager
directory-service | AWS Directory Service | AWS 디렉터리 서비스 | AWS Directory Service | AWS Managed Microsoft AD
verified-access | AWS Verified Access | 베리파이드 액세스 | Verified Access
verified-permissions | Amazon Verified Permissions | 베리파이드 퍼미션 | Verified Permissions
artifact | AWS Artifact | AWS 아티팩트 | AWS Artifact
audit-manager | AWS Audit Manager | AWS 오딧 매니저 | AWS Audit Manager
payment-cryptography | AWS Payment Cryptography | AWS 페이먼트 크립토그래피 | Payment Cryptography
signer | AWS Signer | AWS 사이너 | AWS Signer
security-incident-response | AWS Security Incident Response | AWS Security Incident Response | AWS Security Incident Response
security-agent | AWS Security Agent | AWS 시큐리티 에이전트 | AWS Security Agent
`,
  'front-end': `
location-service | Amazon Location Service | 아마존 로케이션 서비스 | Amazon Location | AWS Location Service
device-farm | AWS Device Farm | AWS 디바이스 팜 | AWS Device Farm
ses | Amazon Simple Email Service | 아마존 SES | SES | Simple Email Service
connect | Amazon Connect | 아마존 커넥트 | Amazon Connect
chime | Amazon Chime | 아마존 차임 | Amazon Chime
workdocs | Amazon WorkDocs | 워크독스 | WorkDocs
workmail | Amazon WorkMail | 워크메일 | WorkMail
wickr | AWS Wickr | 위커 | AWS Wickr
honeycode | Amazon Honeycode | 허니코드 | Honeycode
sumerian | Amazon Sumerian | 수메리안 | Sumerian
ivs | Amazon Interactive Video Service | IVS | IVS | Interactive Video Service
elastic-transcoder | Amazon Elastic Transcoder | 엘라스틱 트랜스코더 | Elastic Transcoder
mediaconnect | AWS Elemental MediaConnect | 미디어커넥트 | MediaConnect | AWS MediaConnect
mediaconvert | AWS Elemental MediaConvert | 미디어컨버트 | MediaConvert | AWS MediaConvert
medialive | AWS Elemental MediaLive | 미디어라이브 | MediaLive | AWS MediaLive
mediapackage | AWS Elemental MediaPackage | 미디어패키지 | MediaPackage | AWS MediaPackage
mediastore | AWS Elemental MediaStore | AWS 미디어스토어 | AWS MediaStore
mediatailor | AWS Elemental MediaTailor | 미디어테일러 | MediaTailor | AWS MediaTailor
`,
  migration: `
datasync | AWS DataSync | 데이터싱크 | DataSync
transfer-family | AWS Transfer Family | AWS 트랜스퍼 패밀리 | Transfer Family | AWS Transfer for SFTP, Transfer for SFTP
application-migration-service | AWS Application Migration Service | AWS 애플리케이션 마이그레이션 서비스 | AWS MGN | Application Migration Service
application-discovery-service | AWS Application Discovery Service | AWS 애플리케이션 디스커버리 서비스 | Application Discovery Service
migration-hub | AWS Migration Hub | AWS 마이그레이션 허브 | AWS Migration Hub
server-migration-service | AWS Server Migration Service | AWS 서버 마이그레이션 서비스 | AWS SMS | Server Migration Service
mainframe-modernization | AWS Mainframe Modernization | AWS Mainframe Modernization | AWS Mainframe Modernization
transform | AWS Transform | AWS 트랜스폼 | AWS Transform
`,
  iot: `
iot-greengrass | AWS IoT Greengrass | 그린그래스 | Greengrass | IoT Greengrass, AWS Greengrass
iot-sitewise | AWS IoT SiteWise | IoT 사이트와이즈 | IoT SiteWise | SiteWise
iot-events | AWS IoT Events | AWS IoT 이벤트 | IoT Events
iot-analytics | AWS IoT Analytics | AWS IoT 애널리틱스 | AWS IoT Analytics
iot-device-management | AWS IoT Device Management | AWS IoT 디바이스 매니지먼트 | IoT Device Management
iot-device-defender | AWS IoT Device Defender | AWS IoT 디바이스 디펜더 | IoT Device Defender
iot-things-graph | AWS IoT Things Graph | AWS IoT 씽즈 그래프 | IoT Things Graph
iot-twinmaker | AWS IoT TwinMaker | IoT 트윈메이커 | IoT TwinMaker | TwinMaker
iot-fleetwise | AWS IoT FleetWise | IoT 플릿와이즈 | IoT FleetWise | FleetWise
freertos as tool | FreeRTOS | FreeRTOS | FreeRTOS | Amazon FreeRTOS
robomaker | AWS RoboMaker | 로보메이커 | RoboMaker
`,
  'developer-tools': `
kiro as tool | Kiro | Kiro | Kiro | Kiro CLI
codestar | AWS CodeStar | 코드스타 | CodeStar
codeartifact | AWS CodeArtifact | 코드아티팩트 | CodeArtifact
codecatalyst | Amazon CodeCatalyst | 코드카탈리스트 | CodeCatalyst
codeguru | Amazon CodeGuru | 코드구루 | CodeGuru | 코드 구루
cloudshell | AWS CloudShell | 클라우드셸 | CloudShell | 클라우드쉘
fault-injection-service | AWS Fault Injection Service | AWS 장애 주입 서비스 | AWS FIS | Fault Injection Service, AWS Fault Injection Simulator, Fault Injection Simulator
infrastructure-composer | AWS Infrastructure Composer | AWS 인프라스트럭처 컴포저 | Infrastructure Composer | AWS Application Composer, Application Composer
app-studio | AWS App Studio | AWS 앱 스튜디오 | AWS App Studio
corretto as tool | Amazon Corretto | 코레토 | Corretto
adot as tool | AWS Distro for OpenTelemetry | ADOT | ADOT
proton | AWS Proton | AWS 프로톤 | AWS Proton
devops-agent | AWS DevOps Agent | AWS 데브옵스 에이전트 | AWS DevOps Agent
`,
  management: `
systems-manager | AWS Systems Manager | AWS 시스템 매니저 | Systems Manager | SSM, ~System Manager, AWS 시스템즈 매니저
config | AWS Config | AWS 컨피그 | AWS Config
appconfig | AWS AppConfig | AWS 앱컨피그 | AWS AppConfig
control-tower | AWS Control Tower | AWS 컨트롤 타워 | Control Tower | AWS ControlTower, AWS 컨트롤타워
organizations | AWS Organizations | AWS 오거니제이션 | AWS Organizations | AWS Organization
service-catalog | AWS Service Catalog | AWS 서비스 카탈로그 | AWS Service Catalog
license-manager | AWS License Manager | AWS 라이선스 매니저 | AWS License Manager
service-quotas | Service Quotas | Service Quotas | Service Quotas
opsworks | AWS OpsWorks | 옵스웍스 | OpsWorks
chatbot | Amazon Q Developer in chat applications | AWS Chatbot | AWS Chatbot
launch-wizard | AWS Launch Wizard | AWS 런치 위저드 | AWS Launch Wizard
resilience-hub | AWS Resilience Hub | 리질리언스 허브 | Resilience Hub
devops-guru | Amazon DevOps Guru | 데브옵스 구루 | DevOps Guru
managed-grafana | Amazon Managed Grafana | 아마존 매니지드 그라파나 | Managed Grafana | Amazon Managed Service for Grafana, Amazon Grafana
managed-prometheus | Amazon Managed Service for Prometheus | 아마존 매니지드 프로메테우스 | Managed Prometheus | Amazon Managed Prometheus, Amazon Prometheus
cost-explorer | AWS Cost Explorer | AWS 코스트 익스플로러 | AWS Cost Explorer | Cost Explorer, CostExplorer, 코스트 익스플로러, 비용 탐색기
budgets | AWS Budgets | AWS 버짓 | AWS Budgets | AWS Budget
cost-and-usage-report | AWS Cost and Usage Report | AWS 비용 및 사용 보고서 | AWS CUR | Cost and Usage Report, AWS Cost and Usage Reports, Cost & Usage Report
savings-plans | AWS Savings Plans | 세이빙스 플랜 | Savings Plans | Savings Plan, ~Saving Plans, ~Saving Plan, 세이빙 플랜, 절감형 플랜
`,
  specialised: `
supply-chain | AWS Supply Chain | AWS 서플라이 체인 | AWS Supply Chain
lumberyard as tool | Amazon Lumberyard | 럼버야드 | Lumberyard
`,
};

/** A line of a table as the service that it says. */
function toAwsService(category: Category, line: string): AwsService {
  const [head = '', name = '', nameKo = '', shortName = '', names = ''] = line.split(' | ');
  const [, id = '', relation, of] = /^(\S+)(?: (in|as) (\S+))?$/.exec(head) ?? [];
  const all = names.split(', ').filter(Boolean);
  return {
    id: id as ServiceId,
    kind: relation === 'in' ? 'feature' : relation === 'as' ? (of as 'tool' | 'hardware') : 'service',
    ...(relation === 'in' && of ? { parent: of as ServiceId } : {}),
    category,
    name,
    nameKo,
    shortName,
    names: all.filter((one) => !one.startsWith('~')),
    misspellings: all.filter((one) => one.startsWith('~')).map((one) => one.slice(1)),
  };
}

/** All of the catalogue, whatever the site has. */
export const awsServices: readonly AwsService[] = Object.entries(tables).flatMap(([category, table]) =>
  table
    .trim()
    .split('\n')
    .map((line) => toAwsService(category as Category, line)),
);

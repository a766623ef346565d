/** Things that have a size of their own: 20万吨项目 is a project of that size, no promise to make 20万吨. */
export const OBJECT_NOUNS =
  /项目|企业|生产线|产线|工厂|电站|电场|电厂|变电|机组|基地|园区|产业园|产业链|集群|平台|市场主体|经济强村|楼宇|工程$|水库|油库|码头|泵站|大楼|综合体|镇$|村$|街区|商圈|龙头|主体|大户|合作社|商户|机器|装置|主变|桥|隧道/;

/** Nouns a count merely describes: 2个优势产业 counts what exists, unless the noun goes on to name a thing (3个产业园). */
export const DESCRIBED_NOUNS =
  /^(?:优势|传统|新兴|主导|特色|支柱|重点|关键|核心|主要|重要|具体|大的?|未来|战略性新兴|乡镇|行业)*(?:产业|领域|行业|方面|环节|板块|系列|维度|层面|阶段|原则|抓手|要素|渠道|方向|门类)(?!项目|园|基地|企业|集群|链|平台|学院|联盟|协会|标准|示范|强|功能区|工人|技改|基金)/;

/** Words after a counted thing that say it will be done. */
export const COMPLETION_WORDS =
  /竣工|建成|投产|投用|开工|完工|交付|达效|达产|改造|治理|整治|修复|建设|提升|升级|创建|落地|登记|更新|绿化|硬化|通车|投运|入库|上市|认定|编制|备案|辅导|股改|挂牌|落户|安置|维修|加固|改扩建|整改|达标|办结|验收/;

/** Heads that give the size of the object that follows: 总投资10亿元的项目, 年产5万吨生产线. */
export const SIZE_HEADS =
  /^(?:总投资|投资|计划总投资|概算投资|年产|年产能|日产|年加工|年处理|日处理|日供水|占地|占地面积|规划面积|建筑面积|总建筑面积|用地|总长|全长|长|总规模|总面积|总装机|装机|总库容|库容|注册资本|规模|估值|额定|设计|投资额|面积|高|宽|深|最高|资产)$/;

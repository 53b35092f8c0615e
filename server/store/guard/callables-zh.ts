/** What each function and procedure does, in Chinese; by its name in lower case. */
const MEANINGS = `
abs: 数的绝对值
acos: 反余弦，以弧度计
all: 列表的每一项都满足条件时为真
allshortestpaths: 图案两端之间长度最短的全部路径，写在 MATCH 中
any: 列表中至少一项满足条件时为真
asin: 反正弦，以弧度计
atan: 反正切，以弧度计
atan2: 坐标 (x, y) 的方位角，以弧度计
avg: 一组数的平均值
btrim: 去掉文本首尾的指定字符（缺省为空白）
ceil: 不小于该数的最小整数值
char_length: 文本的字符数
character_length: 文本的字符数
coalesce: 各参数中第一个不为 null 的值
collect: 把各行的值收集成列表，null 除外
cos: 余弦
cot: 余切
count: 值或行的个数
date: 由文本或映射得到日期
datetime: 由文本或映射得到带时区的日期时间
datetime.fromepoch: 由纪元以来的秒数与纳秒数得到日期时间
datetime.fromepochmillis: 由纪元以来的毫秒数得到日期时间
db.labels: 列出节点的所有标签
db.propertykeys: 列出所有属性键
db.relationshiptypes: 列出所有关系类型
db.schema.nodetypeproperties: 以表格列出各类节点的属性及其类型
db.schema.reltypeproperties: 以表格列出各类关系的属性及其类型
db.schema.visualization: 以每个标签一个节点的小图显示图的结构
degrees: 把弧度化为度
duration: 由文本或映射得到时段
duration.between: 两个时刻之间的时段
duration.indays: 两个时刻之间相隔的天数
duration.inmonths: 两个时刻之间相隔的月数
duration.inseconds: 两个时刻之间相隔的秒数
e: 自然对数的底 e
elementid: 节点或关系在存储中的编号
endnode: 关系的终点
exists: 图中有该图案或属性时为真
exp: e 的 n 次方
floor: 不大于该数的最大整数值
haversin: 半正矢
head: 列表的第一项
isempty: 文本、映射或列表为空时为真
isnan: 该数为 NaN 时为真
keys: 节点、关系或映射的属性名
labels: 节点的标签
last: 列表的最后一项
left: 文本最左边的若干字符
length: 路径的长度，即关系数
localdatetime: 由文本或映射得到不带时区的日期时间
localtime: 由文本或映射得到不带时区的时间
log: 自然对数
log10: 以 10 为底的对数
lower: 把文本化为小写
ltrim: 去掉文本开头的指定字符（缺省为空白）
max: 一组值中最大的
min: 一组值中最小的
nodes: 路径上的全部节点
none: 列表中没有一项满足条件时为真
normalize: 按 Unicode 规范形式整理文本
nullif: 两值相等时为 null，否则为第一个值
percentilecont: 一组值的百分位数，用线性插值
percentiledisc: 一组值的百分位数，取最近的值
pi: 圆周率
point: 由坐标得到平面或地理上的点
point.distance: 同一坐标系中两点的距离
point.withinbbox: 点在两点所定的方框之内时为真
properties: 节点、关系或映射的全部属性
radians: 把度化为弧度
rand: 0（含）到 1（不含）之间的随机数
randomuuid: 随机的 UUID
range: 从起到止、按步长递增的整数列表
reduce: 依次对列表各项计算，逐步积累成一个结果
relationships: 路径上的全部关系
replace: 把文本中的某段文字都换成另一段
reverse: 把文本的字符或列表的各项倒过来
right: 文本最右边的若干字符
round: 四舍五入到指定的位数
rtrim: 去掉文本末尾的指定字符（缺省为空白）
shortestpath: 图案两端之间的一条最短路径，写在 MATCH 中
sign: 数的正负：0、-1 或 1
sin: 正弦
single: 列表中恰有一项满足条件时为真
size: 列表的项数，或文本的字符数
split: 按分隔符把文本切成列表
sqrt: 平方根
startnode: 关系的起点
stdev: 样本的标准差
stdevp: 总体的标准差
substring: 从某处起（由 0 数起）取一段文本
sum: 一组数的总和
tail: 除第一项外的其余各项
tan: 正切
time: 由文本或映射得到带时区的时间
timestamp: 自 1970 年 1 月 1 日（UTC）起的毫秒数
toboolean: 把文本或整数化为真假值
tobooleanlist: 把列表各项化为真假值，不能的为 null
tobooleanornull: 化为真假值，不能则为 null
tofloat: 把文本或数化为小数
tofloatlist: 把列表各项化为小数，不能的为 null
tofloatornull: 化为小数，不能则为 null
tointeger: 把文本、数或真假值化为整数
tointegerlist: 把列表各项化为整数，不能的为 null
tointegerornull: 化为整数，不能则为 null
tolower: 把文本化为小写
tostring: 把值化为文本
tostringlist: 把列表各项化为文本，不能的为 null
tostringornull: 化为文本，不能则为 null
toupper: 把文本化为大写
trim: 去掉文本首尾的空白或指定字符
type: 关系的类型
upper: 把文本化为大写
valuetype: 值最确切的类型，以文本表示
vector.similarity.cosine: 两个向量的余弦相似度
vector.similarity.euclidean: 两个向量的欧氏相似度
`;

const INSTANTS: Readonly<Record<string, string>> = {
  date: '日期',
  datetime: '带时区的日期时间',
  localdatetime: '不带时区的日期时间',
  localtime: '不带时区的时间',
  time: '带时区的时间',
};

function clocksOf([name, words]: [string, string]): (readonly [string, string])[] {
  return [
    [`${name}.realtime`, `当前的${words}，取自实时时钟`],
    [`${name}.statement`, `当前的${words}，取自语句开始的时刻`],
    [`${name}.transaction`, `当前的${words}，取自事务开始的时刻`],
    [`${name}.truncate`, `按单位截断为${words}`],
  ];
}

function entryOf(line: string): readonly [string, string] {
  const at = line.indexOf(': ');
  return [line.slice(0, at), line.slice(at + 2)];
}

export const MEANINGS_ZH: Readonly<Record<string, string>> = Object.fromEntries([
  ...MEANINGS.trim().split('\n').map(entryOf),
  ...Object.entries(INSTANTS).flatMap(clocksOf),
]);

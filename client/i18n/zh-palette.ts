/** 命令面板和各种下载的文字。 */
export const zhPalette = {
  palette: {
    title: '前往任何地方',
    placeholder: '视图、操作或节点…',
    download: '下载：{{name}}',
    share: '正是眼前所见的地址',
    depth: '图上显示：{{depth}}',
  },
  format: {
    json: '因果图（JSON）',
    graphml: 'GraphML 图文件',
    gexf: 'GEXF（供 Gephi）',
    jgf: '图的 JSON（JSON Graph Format）',
    'neo4j-csv': '供 Neo4j 导入的 CSV（zip）',
    cypher: 'Cypher 脚本',
    'claims-csv': '全部论断及其原句（CSV）',
    'claims-html': '按章节排列的论断，可打印',
    'claims-markdown': '按章节排列的论断（Markdown）',
    'nodes-csv': '全部节点（CSV）',
    bibtex: '引文（BibTeX）',
    ris: '引文（RIS）',
    'csl-json': '引文（CSL-JSON）',
  },
} as const;

/** The page's own words; those of Swagger UI are English. */
export const DOCS_WORDS = {
  en: {
    title: 'Causeway: the HTTP interface',
    back: 'Back to the map',
    body: 'Body of the request, as JSON',
    lead: 'Every route of this server, with its shapes. Open one and press Execute: it is asked here and now, and only reading is possible.',
  },
  zh: {
    title: 'Causeway：HTTP 接口',
    back: '返回图',
    body: '请求正文（JSON）',
    lead: '本服务器的全部地址及其数据的形状。展开一条，按 Execute，即在此处发出请求；这里只能读取。下面的说明为英文。',
  },
} as const;

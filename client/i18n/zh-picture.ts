/** 因果图图片的文字。 */
export const zhPicture = {
  picture: {
    about: '当前所见的因果图，浅色底，附图例和说明。',
    svg: '矢量图，可放入文档（SVG）',
    png: '位图，可供打印（PNG）',
    saved: '已保存 {{file}}。',
    failed: '图片没有画成。可减少显示的节点后再试，或改存 SVG。',
    asked: '视图：{{what}}。',
    selected: '当前所选：{{what}}。',
    painted: '图上标出：{{what}}。',
    filtered: '筛选：{{what}}。',
  },
} as const;

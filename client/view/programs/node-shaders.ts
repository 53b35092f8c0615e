/** Draws a box with a mark in it, or the mark alone, in CSS pixels around the map point. */
export const NODE_VERTEX_SHADER = /* glsl */ `
attribute vec2 a_position;
attribute vec4 a_box;
attribute vec4 a_style;
attribute vec4 a_fill;
attribute vec4 a_border;
attribute vec4 a_mark;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_scale;

varying vec2 v_point;
varying vec2 v_half;
varying vec2 v_markAt;
varying vec4 v_style;
varying vec4 v_fill;
varying vec4 v_border;
varying vec4 v_mark;

const float bias = 255.0 / 254.0;
const float MARGIN = 7.0;

void main() {
  v_half = a_box.xy * u_scale;
  v_markAt = vec2(a_box.z * u_scale, 0.0);
  v_style = a_style;
  #ifdef PICKING_MODE
  v_fill = a_id;
  #else
  v_fill = a_fill;
  #endif
  v_border = a_border;
  v_mark = a_mark;
  v_fill.a *= bias;
  v_border.a *= bias;
  v_mark.a *= bias;
  v_point = a_corner * (v_half + MARGIN);
  vec2 middle = (u_matrix * vec3(a_position, 1.0)).xy;
  vec2 shifted = v_point + vec2(0.0, a_box.w * u_scale);
  gl_Position = vec4(middle + shifted / (u_viewport * 0.5), 0.0, 1.0);
}
`;

export const NODE_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec2 v_point;
varying vec2 v_half;
varying vec2 v_markAt;
varying vec4 v_style;
varying vec4 v_fill;
varying vec4 v_border;
varying vec4 v_mark;

uniform float u_pixelRatio;
uniform float u_scale;

const float RADIUS = 7.0;
const vec2 STACK = vec2(3.0, -3.0);
const float PICKED_MARK = 10.0;
const float HALO = 1.6;

float roundedBox(vec2 point, vec2 halfSize, float radius) {
  vec2 corner = abs(point) - halfSize + radius;
  return length(max(corner, 0.0)) + min(max(corner.x, corner.y), 0.0) - radius;
}

float triangle(vec2 point, float size) {
  float slanted = dot(vec2(abs(point.y), point.x), vec2(0.872, 0.489)) - size * 0.62;
  return max(slanted, -point.x - size * 0.72);
}

float hexagon(vec2 point, float size) {
  vec2 q = abs(point);
  return max(q.x, q.x * 0.5 + q.y * 0.866) - size;
}

float mark(vec2 point, float shape) {
  if (shape < 0.5) return triangle(point, 5.4);
  if (shape < 1.5) return roundedBox(point, vec2(4.3), 0.8);
  if (shape < 2.5) return length(point) - 4.8;
  if (shape < 3.5) return (abs(point.x) + abs(point.y) - 6.0) * 0.707;
  if (shape < 4.5) return abs(length(point) - 3.7) - 1.5;
  if (shape < 5.5) return hexagon(point, 4.6);
  return triangle(vec2(-point.y, point.x), 5.4);
}

vec4 over(vec4 top, vec4 bottom) {
  return top + bottom * (1.0 - top.a);
}

vec4 painted(vec4 colour, float distance) {
  float alpha = colour.a * clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0);
  return vec4(colour.rgb * alpha, alpha);
}

vec4 box(vec2 point, float border) {
  float outside = roundedBox(point, v_half, min(RADIUS * u_scale, v_half.y));
  return over(painted(v_fill, outside + border), painted(v_border, outside));
}

void main() {
  float border = v_style.x;
  bool boxed = v_style.z > 0.5;
  #ifdef PICKING_MODE
  float outside = boxed ? roundedBox(v_point, v_half, RADIUS * u_scale) : length(v_point) - PICKED_MARK * u_scale;
  if (outside > 0.0) discard;
  gl_FragColor = v_fill;
  #else
  vec4 colour = vec4(0.0);
  if (boxed) {
    colour = box(v_point, border);
    if (v_style.z > 1.5) colour = over(colour, box(v_point - STACK * u_scale, border));
  }
  vec2 inMark = (v_point - v_markAt) / u_scale;
  float edge = mark(inMark, v_style.y) * u_scale;
  vec4 outline = vec4(mix(v_mark.rgb, vec3(0.0), v_style.w), 1.0);
  vec4 drawn = over(painted(v_mark, edge + 0.9), painted(outline, edge));
  if (!boxed) drawn = over(drawn, painted(v_fill, edge - HALO));
  gl_FragColor = over(drawn, colour);
  #endif
}
`;

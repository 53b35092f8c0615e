/**
 * Draws a node in up to three parts, from the bottom up: the box behind that tells a heading, the box, and the mark. Each
 * covers no more pixels than it needs. CSS pixels around the map point, y upwards.
 */
export const NODE_VERTEX_SHADER = /* glsl */ `
attribute vec2 a_position;
attribute vec4 a_box;
attribute vec4 a_style;
attribute vec4 a_fill;
attribute vec4 a_border;
attribute vec4 a_mark;
attribute vec4 a_id;
attribute vec3 a_vertex;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_scale;

varying vec2 v_point;
varying vec2 v_half;
varying vec2 v_kind;
varying vec4 v_fill;
varying vec4 v_border;

const float bias = 255.0 / 254.0;
const vec2 STACK = vec2(3.0, -3.0);
const float MARK_REACH = 9.0;

void main() {
  float part = a_vertex.z;
  float layers = a_style.z;
  bool isMark = part > 1.5;
  bool isDrawn = isMark || layers > (part < 0.5 ? 1.5 : 0.5);
  vec2 shift = vec2(0.0, a_box.w);
  if (isMark) shift.x += a_box.z;
  else if (part < 0.5) shift += STACK;

  v_half = isMark ? vec2(MARK_REACH) : a_box.xy * u_scale;
  v_kind = isMark ? vec2(a_style.y, layers < 0.5 ? 1.0 : 0.0) : vec2(-1.0, a_style.x);
  v_fill = isMark ? a_mark : a_fill;
  v_border = isMark ? (layers < 0.5 ? a_fill : vec4(a_mark.rgb * (1.0 - a_style.w), a_mark.a)) : a_border;
  v_fill.a *= bias;
  v_border.a *= bias;
  #ifdef PICKING_MODE
  isDrawn = isMark ? layers < 0.5 : part > 0.5 && layers > 0.5;
  v_fill = a_id;
  v_fill.a *= bias;
  #endif

  v_point = a_vertex.xy * (v_half + 1.0);
  vec2 offset = (shift * u_scale) + v_point * (isMark ? u_scale : 1.0);
  vec2 middle = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(isDrawn ? middle + offset / (u_viewport * 0.5) : vec2(2.0), 0.0, 1.0);
}
`;

export const NODE_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec2 v_point;
varying vec2 v_half;
varying vec2 v_kind;
varying vec4 v_fill;
varying vec4 v_border;

uniform float u_pixelRatio;
uniform float u_scale;

const float RADIUS = 7.0;

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

vec4 painted(vec4 colour, float distance) {
  float alpha = colour.a * clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0);
  return vec4(colour.rgb * alpha, alpha);
}

vec4 over(vec4 top, vec4 bottom) {
  return top + bottom * (1.0 - top.a);
}

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_fill;
  #else
  vec2 inside = v_half - abs(v_point);
  if (v_kind.x < -0.5) {
    float radius = RADIUS * u_scale;
    if (min(inside.x, inside.y) > radius) {
      gl_FragColor = vec4(v_fill.rgb * v_fill.a, v_fill.a);
      return;
    }
    float outside = roundedBox(v_point, v_half, min(radius, v_half.y));
    gl_FragColor = over(painted(v_fill, outside + v_kind.y), painted(v_border, outside));
    return;
  }
  float edge = mark(v_point, v_kind.x) * u_scale;
  float rim = v_kind.y > 0.5 ? 1.6 : 0.0;
  gl_FragColor = over(painted(v_fill, edge + 0.9 - rim * 0.6), painted(v_border, edge - rim));
  #endif
}
`;

import { CURVE } from '../../../server/layout/edge-curve.ts';

/** Shared with what draws single arrows on a canvas: dashes of inferred arrows, half the width of a head beside its length, and how much wider an arrow is that stays bright. */
export const ARROW = { dash: 6, period: 10, headWidth: 0.46, bright: 0.5 };

function float(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

/** Draws the curve of `edgeCurve` as a ribbon with a head, in CSS pixels from the middle of the viewport, y upwards. */
export const EDGE_VERTEX_SHADER = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec3 a_sourcePort;
attribute vec3 a_targetPort;
attribute vec4 a_shape;
attribute vec4 a_color;
attribute vec3 a_vertex;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_scale;
uniform float u_lineScale;

varying vec4 v_color;
varying vec2 v_across;
varying float v_along;
varying float v_dashed;
varying float v_head;

const float bias = 255.0 / 254.0;

vec2 toPixels(vec2 point) {
  return (u_matrix * vec3(point, 1.0)).xy * u_viewport * 0.5;
}

vec2 normalOf(float side) {
  if (side < 0.5) return vec2(1.0, 0.0);
  if (side < 1.5) return vec2(-1.0, 0.0);
  if (side < 2.5) return vec2(0.0, 1.0);
  return vec2(0.0, -1.0);
}

vec2 leaving(float side, vec2 from, vec2 to) {
  vec2 chord = to - from;
  return normalize(normalOf(side) + chord / max(length(chord), 0.001) * ${float(CURVE.tilt)});
}

vec2 onCurve(vec2 a, vec2 b, vec2 c, vec2 d, float t) {
  float s = 1.0 - t;
  return s * s * s * a + 3.0 * s * s * t * b + 3.0 * s * t * t * c + t * t * t * d;
}

vec2 alongCurve(vec2 a, vec2 b, vec2 c, vec2 d, float t) {
  float s = 1.0 - t;
  return s * s * (b - a) + 2.0 * s * t * (c - b) + t * t * (d - c);
}

void main() {
  vec2 start = toPixels(a_source) + a_sourcePort.xy * u_scale;
  vec2 end = toPixels(a_target) + a_targetPort.xy * u_scale;
  vec2 outwards = leaving(a_sourcePort.z, start, end);
  vec2 back = leaving(a_targetPort.z, end, start);
  float head = a_shape.z * u_lineScale;
  vec2 tip = end + back * ${float(CURVE.gap)};
  vec2 foot = tip + back * head;
  float longest = a_sourcePort.z == a_targetPort.z ? ${float(CURVE.longestLoop)} : ${float(CURVE.longest)};
  float reach = clamp(distance(start, end) * ${float(CURVE.reach)}, ${float(CURVE.shortest)}, longest);
  vec2 way = toPixels(a_target) - toPixels(a_source);
  vec2 aside = vec2(-way.y, way.x) / max(length(way), 0.001);
  vec2 unit = (u_matrix * vec3(1.0, 0.0, 0.0)).xy * u_viewport * 0.5;
  vec2 bow = aside * a_shape.w * length(unit);
  vec2 first = start + outwards * reach + bow;
  vec2 second = foot + back * reach + bow;

  float halfWidth = a_shape.x * u_lineScale * 0.5;
  float t = a_vertex.x;
  float side = a_vertex.y;
  vec2 point;
  vec2 direction;
  v_head = 0.0;
  v_along = 0.0;
  if (a_vertex.z < 0.5) {
    point = onCurve(start, first, second, foot, t);
    direction = normalize(alongCurve(start, first, second, foot, t));
    v_across = vec2(side * (halfWidth + 1.0), halfWidth);
    v_along = t * 0.5 * (distance(start, foot) + distance(start, first) + distance(first, second) + distance(second, foot));
  } else {
    direction = -back;
    float wide = head * ${float(ARROW.headWidth)};
    bool isTip = a_vertex.z > 1.5;
    point = isTip ? tip - back * 1.5 : foot;
    v_head = 1.0;
    v_along = isTip ? -1.5 : head;
    v_across = vec2(isTip ? 0.0 : side * (wide + 1.5), wide / head);
  }
  v_color = a_color;
  v_color.a *= bias;
  v_dashed = a_shape.y;
  point += vec2(-direction.y, direction.x) * v_across.x;
  gl_Position = vec4(point / (u_viewport * 0.5), 0.0, 1.0);
}
`;

export const EDGE_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_across;
varying float v_along;
varying float v_dashed;
varying float v_head;

uniform float u_pixelRatio;
uniform float u_lineScale;

const float DASH = ${float(ARROW.dash)};
const float PERIOD = ${float(ARROW.period)};

void main() {
  float inside;
  if (v_head > 0.5) {
    inside = v_along * v_across.y - abs(v_across.x);
    inside = min(inside, v_along);
  } else {
    inside = v_across.y - abs(v_across.x);
    if (v_dashed > 0.5) {
      float place = mod(v_along, PERIOD * u_lineScale);
      inside = min(inside, DASH * u_lineScale - place);
    }
  }
  float coverage = clamp(inside * u_pixelRatio + 0.5, 0.0, 1.0);
  float alpha = v_color.a * coverage;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
}
`;

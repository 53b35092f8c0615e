import { EdgeProgram } from 'sigma/rendering';
import type { EdgeProgramType, ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Side } from '../../../server/layout/ports.ts';
import { FRAME } from '../camera.ts';
import { EDGE_FRAGMENT_SHADER, EDGE_VERTEX_SHADER } from './edge-shaders.ts';

/** What an arrow looks like just now; lengths in CSS pixels at scale 1, offsets from the nodes' centres, y upwards. */
export interface ArrowData extends EdgeDisplayData {
  sourceX: number;
  sourceY: number;
  sourceSide: Side;
  targetX: number;
  targetY: number;
  targetSide: Side;
  dashed: boolean;
  head: number;
  /** How far the curve's handles are moved to the left of its way, in map units. */
  bow: number;
}

/** How large boxes and lines are drawn just now, beside their sizes at zoom 1; one for all that draws a map. */
export interface SharedScales {
  box: number;
  line: number;
}

const SEGMENTS = 16;
const SIDES: Record<Side, number> = { right: 0, left: 1, top: 2, bottom: 3 };
const UNIFORMS = ['u_matrix', 'u_viewport', 'u_scale', 'u_lineScale', 'u_pixelRatio'] as const;

/** A strip along the curve, then the head: t, side, part (0 line, 1 foot of the head, 2 tip). Doubled vertices keep the two apart. */
function ribbon(): number[][] {
  const line = Array.from({ length: SEGMENTS + 1 }, (_, step) => [
    [step / SEGMENTS, -1, 0],
    [step / SEGMENTS, 1, 0],
  ]).flat();
  return [...line, [1, 1, 0], [1, 1, 1], [1, 1, 1], [1, -1, 1], [1, 0, 2]];
}

const RIBBON = ribbon();

/** Arrows as curved ribbons with heads, dashed where inferred. They are not picked by colour: see `nearestArrow`. */
export function createArrowProgram(shared: SharedScales): EdgeProgramType {
  return class ArrowProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: RIBBON.length,
        VERTEX_SHADER_SOURCE: EDGE_VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: EDGE_FRAGMENT_SHADER,
        METHOD: TRIANGLE_STRIP as 5,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_sourcePort', size: 3, type: FLOAT },
          { name: 'a_targetPort', size: 3, type: FLOAT },
          { name: 'a_shape', size: 4, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_vertex', size: 3, type: FLOAT }],
        CONSTANT_DATA: RIBBON,
      };
    }

    override processVisibleItem(
      _edgeIndex: number,
      startIndex: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: ArrowData,
    ): void {
      const { array } = this;
      let at = startIndex;
      array[at++] = source.x;
      array[at++] = source.y;
      array[at++] = target.x;
      array[at++] = target.y;
      array[at++] = data.sourceX;
      array[at++] = data.sourceY;
      array[at++] = SIDES[data.sourceSide];
      array[at++] = data.targetX;
      array[at++] = data.targetY;
      array[at++] = SIDES[data.targetSide];
      array[at++] = data.size;
      array[at++] = data.dashed ? 1 : 0;
      array[at++] = data.head;
      // sigma's own coordinates run from 0 to 1 over the frame.
      array[at++] = data.bow / FRAME;
      array[at++] = floatColor(data.color);
    }

    override setUniforms(
      { matrix, width, height, pixelRatio }: RenderParams,
      { gl, uniformLocations }: ProgramInfo,
    ): void {
      gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, matrix);
      gl.uniform2f(uniformLocations['u_viewport'] ?? null, width, height);
      gl.uniform1f(uniformLocations['u_scale'] ?? null, shared.box);
      gl.uniform1f(uniformLocations['u_lineScale'] ?? null, shared.line);
      gl.uniform1f(uniformLocations['u_pixelRatio'] ?? null, pixelRatio);
    }
  };
}

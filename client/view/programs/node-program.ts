import { NodeProgram } from 'sigma/rendering';
import type { NodeProgramType, ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { SharedScales } from './edge-program.ts';
import { NODE_FRAGMENT_SHADER, NODE_VERTEX_SHADER } from './node-shaders.ts';

/** What a node looks like just now; lengths in CSS pixels at scale 1. `color` is the mark's. */
export interface BoxData extends NodeDisplayData {
  halfWidth: number;
  halfHeight: number;
  /** How far the box stands above the node. */
  shiftY: number;
  /** Middle of the mark, from the node's centre. */
  markX: number;
  markShape: number;
  /** How dark the outline of the mark is, from 0 to 1. */
  outline: number;
  /** 0: the mark alone; 1: a box; 2: a box with another behind it. */
  layers: 0 | 1 | 2;
  fill: string;
  border: string;
  borderWidth: number;
}

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_scale', 'u_pixelRatio'] as const;

const CORNERS = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [-1, 1],
  [1, -1],
  [1, 1],
];
/** Two triangles for each part: the box behind, the box, the mark. */
const PARTS = [0, 1, 2].flatMap((part) => CORNERS.map((corner) => [...corner, part]));

/** Nodes as boxes that hold a mark and, drawn by another layer, a name; picked anywhere in the box. */
export function createBoxProgram(shared: SharedScales): NodeProgramType {
  return class BoxProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: PARTS.length,
        VERTEX_SHADER_SOURCE: NODE_VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: NODE_FRAGMENT_SHADER,
        METHOD: TRIANGLES as 4,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_box', size: 4, type: FLOAT },
          { name: 'a_style', size: 4, type: FLOAT },
          { name: 'a_fill', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_border', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_mark', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_vertex', size: 3, type: FLOAT }],
        CONSTANT_DATA: PARTS,
      };
    }

    override processVisibleItem(nodeIndex: number, startIndex: number, data: BoxData): void {
      const { array } = this;
      let at = startIndex;
      array[at++] = data.x;
      array[at++] = data.y;
      array[at++] = data.halfWidth;
      array[at++] = data.halfHeight;
      array[at++] = data.markX;
      array[at++] = data.shiftY;
      array[at++] = data.borderWidth;
      array[at++] = data.markShape;
      array[at++] = data.layers;
      array[at++] = data.outline;
      array[at++] = floatColor(data.fill);
      array[at++] = floatColor(data.border);
      array[at++] = floatColor(data.color);
      array[at++] = nodeIndex;
    }

    override setUniforms(
      { matrix, width, height, pixelRatio }: RenderParams,
      { gl, uniformLocations }: ProgramInfo,
    ): void {
      gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, matrix);
      gl.uniform2f(uniformLocations['u_viewport'] ?? null, width, height);
      gl.uniform1f(uniformLocations['u_scale'] ?? null, shared.box);
      gl.uniform1f(uniformLocations['u_pixelRatio'] ?? null, pixelRatio);
    }
  };
}

import { AbstractEdgeProgram, AbstractNodeProgram } from 'sigma/rendering';
import type { EdgeProgramType, NodeProgramType } from 'sigma/rendering';

/** Stand in for sigma's own programs, which the map does not use and would otherwise compile. */
class NoNodes extends AbstractNodeProgram {
  override drawLabel = undefined;
  override drawHover = undefined;
  override reallocate(): void {}
  override process(): void {}
  override render(): void {}
  override kill(): void {}
}

class NoEdges extends AbstractEdgeProgram {
  override drawLabel = undefined;
  override reallocate(): void {}
  override process(): void {}
  override render(): void {}
  override kill(): void {}
}

export const NO_NODES = NoNodes as unknown as NodeProgramType;
export const NO_EDGES = NoEdges as unknown as EdgeProgramType;

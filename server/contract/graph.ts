import { z } from 'zod';
import { EdgeKeySchema, NodeKeySchema, PaperIdSchema, PassageIdSchema, SectionIdSchema } from './ids.ts';
import { SectionHeadSchema } from './papers.ts';

/** The causal layout's columns, left to right. */
export const CAUSAL_NODE_TYPES = ['Countermeasure', 'Factor', 'Mechanism', 'Advantage', 'Outcome'] as const;
export const NodeTypeSchema = z.enum([...CAUSAL_NODE_TYPES, 'Concept', 'Actor']);
export type NodeType = z.infer<typeof NodeTypeSchema>;

export const CAUSAL_EDGE_TYPES = ['DRIVES', 'ADDRESSES'] as const;
export const STRUCTURE_EDGE_TYPES = [
  'PROVIDES',
  'CARRIES_OUT',
  'PART_OF',
  'IS_A',
  'REQUIRES',
  'CONTRASTS_WITH',
] as const;
export const CausalEdgeTypeSchema = z.enum(CAUSAL_EDGE_TYPES);
export type CausalEdgeType = z.infer<typeof CausalEdgeTypeSchema>;
export const StructureEdgeTypeSchema = z.enum(STRUCTURE_EDGE_TYPES);
export type StructureEdgeType = z.infer<typeof StructureEdgeTypeSchema>;
export const EdgeTypeSchema = z.enum([...CAUSAL_EDGE_TYPES, ...STRUCTURE_EDGE_TYPES]);
export type EdgeType = z.infer<typeof EdgeTypeSchema>;

/** More of the source means more (`+`) or less (`-`) of the target. `?`: the text says only that there is influence. */
export const PolaritySchema = z.enum(['+', '-', '?']);
export type Polarity = z.infer<typeof PolaritySchema>;

/** What a claim says of its two ends. `0`: the paper denies it, or looked and found no effect; such a claim is on no path. */
export const ClaimPolaritySchema = z.enum([...PolaritySchema.options, '0']);
export type ClaimPolarity = z.infer<typeof ClaimPolaritySchema>;

/** Whether more of the node is good by the paper's own lights. `0`: the paper does not say. */
export const DesirableSchema = z.enum(['+', '-', '0']);
export type Desirable = z.infer<typeof DesirableSchema>;

export const StatusSchema = z.enum(['stated', 'inferred']);
export type Status = z.infer<typeof StatusSchema>;

/** How surely the text supports the claim: 1 asserted, 0.8 conducive, 0.6 purpose or influence, 0.4 inferred. */
export const ConfidenceSchema = z.union([z.literal(1), z.literal(0.8), z.literal(0.6), z.literal(0.4)]);
export type Confidence = z.infer<typeof ConfidenceSchema>;

/** What a claim rests on: the paper's own result, another's that it cites, its reasoning, a supposition, or advice. */
export const BasisSchema = z.enum(['finding', 'cited', 'argued', 'hypothesis', 'recommendation']);
export type Basis = z.infer<typeof BasisSchema>;

export const NodeAttributesSchema = z.object({
  nodeType: NodeTypeSchema,
  name_zh: z.string(),
  name_en: z.string(),
  aliases: z.array(z.string()),
  summary_zh: z.string(),
  summary_en: z.string(),
  desirable: DesirableSchema,
  paper: PaperIdSchema,
  sections: z.array(SectionIdSchema),
  /** Key of the heading that the outline folds this node into, or null where it stands for itself. */
  bundle: NodeKeySchema.nullable(),
  /** Centre of the node in the full map, in map units; y grows upwards. */
  x: z.number(),
  y: z.number(),
  /** Centre of the node in the outline; null where the outline folds the node away. */
  outlineX: z.number().nullable(),
  outlineY: z.number().nullable(),
});
export type NodeAttributes = z.infer<typeof NodeAttributesSchema>;

const evidenceLists = {
  /** Ids of the passages that support the edge, parallel to `quotes` and `sections`. */
  passages: z.array(PassageIdSchema),
  /** Verbatim spans of the paper. */
  quotes: z.array(z.string()),
  /** Section of each passage, so that the graph alone tells a path's joints. */
  sections: z.array(SectionIdSchema),
};

/** The step behind an inferred edge, or what the coding had to decide. `note` is in English, `note_zh` in Chinese. */
const noteFields = { note: z.string().optional(), note_zh: z.string().optional() };

export const CausalAttributesSchema = z.object({
  edgeType: CausalEdgeTypeSchema,
  polarity: ClaimPolaritySchema,
  status: StatusSchema,
  confidence: ConfidenceSchema,
  ...noteFields,
  /** How strong the effect is, in (0, 1]; never how sure the text is. */
  strength: z.number().gt(0).max(1).optional(),
  /** Whether the paper says that the effect comes late. */
  delay: z.boolean().optional(),
  basis: BasisSchema.optional(),
  /** Whom the paper cites for it, as it names them; only where `basis` is `cited`. */
  reference: z.string().optional(),
  /** The text's own words for when the claim holds. */
  condition: z.string().optional(),
  ...evidenceLists,
});
export type CausalAttributes = z.infer<typeof CausalAttributesSchema>;

/** By a membership a question about the whole is asked of the part too, so it says how sure it is. */
export const MembershipAttributesSchema = z.object({
  edgeType: z.literal('PART_OF'),
  status: StatusSchema,
  confidence: ConfidenceSchema,
  ...noteFields,
  ...evidenceLists,
});
export type MembershipAttributes = z.infer<typeof MembershipAttributesSchema>;

export const StructureAttributesSchema = z.object({
  edgeType: StructureEdgeTypeSchema.exclude(['PART_OF']),
  ...noteFields,
  ...evidenceLists,
});

export const EdgeAttributesSchema = z.discriminatedUnion('edgeType', [
  CausalAttributesSchema,
  MembershipAttributesSchema,
  StructureAttributesSchema,
]);
export type EdgeAttributes = z.infer<typeof EdgeAttributesSchema>;

export const GraphNodeSchema = z.object({ key: NodeKeySchema, attributes: NodeAttributesSchema });
export type GraphNode = z.infer<typeof GraphNodeSchema>;

export const GraphEdgeSchema = z.object({
  key: EdgeKeySchema,
  source: NodeKeySchema,
  target: NodeKeySchema,
  attributes: EdgeAttributesSchema,
});
export type GraphEdge = z.infer<typeof GraphEdgeSchema>;

/** `GET /api/graph`: everything but the text nodes, nodes and edges sorted by key, sections in the order of the papers and their texts. */
export const GraphSchema = z.object({
  revision: z.string(),
  nodes: z.array(GraphNodeSchema),
  edges: z.array(GraphEdgeSchema),
  sections: z.array(SectionHeadSchema),
});
export type Graph = z.infer<typeof GraphSchema>;

export const EvidenceSchema = z.object({
  passage: PassageIdSchema,
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  /** UTF-16 code units of the paper's text as served; `end` is exclusive. */
  start: z.int().min(0),
  end: z.int().min(0),
  section: SectionIdSchema,
});
export type Evidence = z.infer<typeof EvidenceSchema>;

/** A policy that addresses a node, directly or through what drives it. */
export const NodePolicySchema = z.object({
  key: NodeKeySchema,
  direct: z.boolean(),
  net: z.enum(['positive', 'negative', 'unknown', 'conflicted', 'undetermined']),
  /** The best chain from the policy to the node (or a part of it). */
  nodes: z.array(NodeKeySchema),
  edges: z.array(EdgeKeySchema),
});
export type NodePolicy = z.infer<typeof NodePolicySchema>;

/** `GET /api/nodes/:key`. */
export const NodeDetailSchema = z.object({
  key: NodeKeySchema,
  attributes: NodeAttributesSchema,
  incoming: z.array(GraphEdgeSchema),
  outgoing: z.array(GraphEdgeSchema),
  policies: z.array(NodePolicySchema),
  /** Passages that define the node, mention it or carry a claim of one of its edges, in the order of the text. */
  passages: z.array(PassageIdSchema),
});
export type NodeDetail = z.infer<typeof NodeDetailSchema>;

/** `GET /api/edges/:key`. */
export const EdgeDetailSchema = z.object({
  key: EdgeKeySchema,
  source: NodeKeySchema,
  target: NodeKeySchema,
  attributes: EdgeAttributesSchema,
  ends: z.object({ source: GraphNodeSchema, target: GraphNodeSchema }),
  evidence: z.array(EvidenceSchema),
});
export type EdgeDetail = z.infer<typeof EdgeDetailSchema>;

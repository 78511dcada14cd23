export * from "./accounts";
export * from "./history";
export * from "./leads";
export * from "./matches";
export * from "./policy";
export * from "./precedents";
export * from "./rematching";
export * from "./tokens";

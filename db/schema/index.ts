export * from "./accounts";
export * from "./history";
export * from "./leads";
export * from "./matches";
export * from "./policy";
export * from "./rematching";

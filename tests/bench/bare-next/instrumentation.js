/** Nothing: without one of its own, Next would take the product's, which stands in the folder above. */
export function register() {}

"use client";

import { useEffect } from "react";
import { forgetCopy } from "../../../inquire/_form/local-copy";

/** The inquiry has arrived, so the copy in this browser is no longer needed. */
export function ForgetCopy() {
  useEffect(forgetCopy, []);
  return null;
}

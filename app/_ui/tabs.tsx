"use client";

import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";
import styles from "./tabs.module.css";

/** Parts of one record that are read one at a time. Where each part deserves an address, use SegmentedLinks. */
export function Tabs({
  label,
  tabs,
}: {
  label: string;
  tabs: readonly { id: string; text: ReactNode; count?: number; panel: ReactNode }[];
}) {
  return (
    <Base.Root defaultValue={tabs[0]?.id}>
      <Base.List className={styles.list} aria-label={label}>
        {tabs.map((tab) => (
          <Base.Tab key={tab.id} value={tab.id} className={styles.tab}>
            {tab.text}
            {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.id} value={tab.id} className={styles.panel}>
          {tab.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}

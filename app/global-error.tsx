"use client";

import "./_ui/base.css";
import { Fault } from "@/app/_ui/fault";
import { ReadingColumn } from "@/app/_ui/frame/reading-column";

/** The frame itself failed, so the page brings its own; 简体 because nobody could be asked. */
export default function GlobalError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang="zh-Hans">
      <body data-side="public">
        <main>
          <ReadingColumn>
            <Fault error={error} retry={retry} home="/" />
          </ReadingColumn>
        </main>
      </body>
    </html>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { announce } from "@/app/_ui/toast";
import {
  AccountForm,
  type AccountFormWords,
  type AccountValues,
  type PlaceOption,
  type RoleOption,
} from "../_parts/account-form";

type Props = {
  accountId: string;
  version: number;
  values: AccountValues;
  roles: readonly RoleOption[];
  places: readonly PlaceOption[];
  labels: AccountFormWords;
  nameOnly: boolean;
  done: string;
};

export function EditAccount({ accountId, version, done, ...form }: Props) {
  const router = useRouter();
  return (
    <AccountForm
      {...form}
      existing
      url={`/api/v1/accounts/${accountId}/change`}
      fixed={{ version }}
      onDone={() => {
        announce(done);
        router.refresh();
      }}
    />
  );
}

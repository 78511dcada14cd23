import { door } from "@/app/_server/door";
import { stopPreview } from "@/lib/previews/ask";
import { StopPreview } from "@/lib/previews/input";

export const POST = door("policy.publish", StopPreview, stopPreview);

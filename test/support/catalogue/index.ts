/** Replies for all tools of the catalogue. */
import { academia } from "./academia.ts";
import { biology } from "./biology.ts";
import { chemistry } from "./chemistry.ts";
import { culture } from "./culture.ts";
import { environment } from "./environment.ts";
import { finance } from "./finance.ts";
import { food } from "./food.ts";
import { general } from "./general.ts";
import { government } from "./government.ts";
import { language } from "./language.ts";
import { medicine } from "./medicine.ts";
import { nature } from "./nature.ts";
import { places } from "./places.ts";
import type { Replies } from "./reply.ts";
import { software } from "./software.ts";
import { space } from "./space.ts";
import { transport } from "./transport.ts";

export const replies: Replies = {
  ...academia,
  ...biology,
  ...chemistry,
  ...medicine,
  ...nature,
  ...environment,
  ...space,
  ...places,
  ...finance,
  ...government,
  ...general,
  ...culture,
  ...language,
  ...food,
  ...software,
  ...transport,
};

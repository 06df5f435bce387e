import { render } from "preact";
import { Reference } from "./reference.tsx";

const root = document.getElementById("app");
if (root === null) throw new Error("the page has no #app");
root.replaceChildren();
render(<Reference />, root);

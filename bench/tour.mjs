// Remakes the pictures of docs/tour from a running demo clinic on port 18080:
//   npm install playwright-core && node bench/tour.mjs docs/tour
import { chromium } from "playwright-core";
const base = "http://localhost:18080", out = process.argv[2];
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-quic","--disable-background-networking","--disable-component-update","--disable-sync"] });
const page = await (await browser.newContext({ viewport: { width: 1280, height: 700 } })).newPage();
const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
for (const p of [page, phone]) {
  await p.goto(base + "/sign-in");
  if (p === page) await p.screenshot({ path: `${out}/sign-in.png` });
  await p.fill("input[name=username]", "maya@demo.example");
  await p.fill("input[name=password]", "cedar hollow demo");
  await p.locator("main button").first().click();
  await p.waitForURL(u => !String(u).includes("sign-in"));
}
const shot = async (n, p = page) => { await p.waitForLoadState("networkidle"); await p.screenshot({ path: `${out}/${n}.png` }); console.log(n, p.url()); };
await page.goto(base + "/today"); await shot("today");
await page.goto(base + "/work"); await shot("work");
await page.goto(base + "/patients"); await shot("patients");
await page.goto(base + "/today");
const cards = await page.locator("article.card h2 a").evaluateAll(xs => xs.map(x => [x.textContent, x.getAttribute("href")]));
const find = n => cards.find(c => c[0].includes(n))[1];
const barton = find("Barton"), nicolas = find("Nicolas"), pacocha = find("Pacocha");
await page.goto(base + pacocha); await shot("case");
await page.goto(base + nicolas + "/screening"); await shot("screening");
await page.goto(base + barton + "/plan"); await shot("plan");
await page.goto(base + pacocha + "/scores"); await shot("scores");
await page.goto(base + pacocha + "/report"); await shot("report");
await page.goto(base + pacocha); await page.locator("#visits form button").last().click(); await page.waitForURL(/visits/); 
await page.locator("label:has(input[name=painBefore][value='4'])").click(); await page.waitForTimeout(3500); await shot("visit");
await phone.goto(base + "/today"); await shot("phone-today", phone);
await phone.goto(page.url()); await shot("phone-visit", phone);
await phone.goto(base + nicolas + "/screening"); await shot("phone-screening", phone);
await browser.close();

/** Adjectives that praise: one in front of our own work, or two together, are hype. */
export const hypeAdjectives: ReadonlySet<string> = toSet(`
  acclaimed amazing astonishing astounding award-winning best-loved best-selling bold boldest breathtaking brilliant
  captivating celebrated cherished class-leading compelling dazzling delightful disruptive dynamic enviable epic
  esteemed exceptional excellent exciting exclusive exhilarating exquisite extraordinary fabulous famous fantastic
  fascinating first-class first-rate flawless forward-looking forward-thinking future-proof glorious gorgeous great
  groundbreaking hand-picked high-class high-end high-impact high-performing high-quality hugely-popular iconic
  immersive impeccable impressive incredible ingenious innovative inspirational inspiring invaluable irresistible
  legendary luxurious magical magnificent majestic marvellous marvelous masterful memorable mesmerising mesmerizing
  miraculous next-generation next-gen one-of-a-kind outstanding passionate perfect phenomenal pioneering powerful
  premier premium prestigious pristine reinvented remarkable renowned reputable revolutionary rewarding robust seamless
  sensational sleek sophisticated spectacular splendid stellar stunning stylish sublime sumptuous superb superior
  terrific thrilling thought-provoking timeless top-class top-notch top-quality top-rated top-tier transformational
  transformative tremendous trusted ultimate unbeatable unbelievable uncompromising unforgettable unique
  unprecedented unmatched unstoppable vibrant visionary wonderful wondrous world-renowned`);

/** Adjectives that praise only in the company of the others: "innovative and sustainable". */
export const companions: ReadonlySet<string> = toSet(`
  affordable agile authentic beautiful caring clever collaborative comfortable committed connected creative cutting
  dedicated delicious easy easy-to-use effective efficient effortless elegant energetic engaging experienced expert fast
  flexible friendly fresh fun genuine healthy holistic inclusive intelligent intuitive knowledgeable lively loyal modern
  motivated professional reliable resilient responsible safe scalable secure simple skilled smart strategic strong
  sustainable talented thriving tailored unified user-friendly versatile warm welcoming`);

/** What an organisation makes and does. People are left out: praise of volunteers is thanks, if a worn one. */
export const ourWork: ReadonlySet<string> = toSet(`
  accommodation app applications application approach assortment atmosphere beer beers blend brand brands building café
  campaign campus catalogue class classes coffee collection collections concept concerts conference content course
  courses craftsmanship cuisine culture design designs device devices dishes edition event events exhibition exhibitions
  experience experiences expertise facilities facility festival flavours food gallery gardens hardware heritage hospital
  hotel innovation innovations interface journey kitchen lab legacy library line lineup line-up location machine menu
  method museum network offer offering offerings office partnership partnerships performance performances platform
  platforms portfolio product products programme programmes program programs quality range ranges recipe recipes
  reputation research resort resource resources restaurant restaurants results school season selection series service
  services setting show shows software solution solutions space spaces store support system systems technology
  technologies tour tours toolkit tradition training treats update upgrade value venue venues vision website wine wines
  workmanship workplace workshops workspace`);

/** Praise that is half a description: it needs a noun from `ourWork` behind it. "Our great hall", "a unique key". */
export const mild: ReadonlySet<string> = toSet(`
  bold boldest celebrated dynamic exclusive exciting famous fascinating fantastic great perfect powerful premium rewarding
  robust superior timeless trusted ultimate unique unprecedented`);

/** Whom one thanks rather than praises: "our amazing volunteers". */
export const people: ReadonlySet<string> = toSet(`
  audience chef chefs client clients collaborator collaborators colleague colleagues communities community contributor
  contributors crew crews customer customers donor donors employee employees families family fans folks followers friend
  friends fundraiser fundraisers guest guests host hosts intern interns leader leaders maintainer maintainers manager
  member members mentor mentors nurses organisers organizers panel panelists participants partner partners patron patrons people
  reader readers runners speaker speakers sponsor sponsors staff students supporter supporters talent teacher teachers
  team teams users visitors volunteer volunteers winner winners you`);

/** What can lead a market. "The leading cause", "the leading role" and "leading zeros" are something else. */
export const leaders: ReadonlySet<string> = toSet(`
  agency airline airport authority bakery bank brand brewer brewery broadcaster builder business carrier centre center
  charity chain clinic college company consultancy contractor cooperative co-operative creator dealer designer
  destination developer distributor employer event expert exporter festival firm force forum foundation group grower
  healthcare hospital hotel house importer innovator institute institution insurer integrator investor landlord lender
  library maker manufacturer marketplace museum name network operator organisation organization partner platform player
  port producer provider publisher retailer school service shop solution source specialist startup store studio
  supplier system tenant-owned university utility vendor venue voice website winery`);

/** Superlatives of quality, which one can only believe: "our boldest menu yet", "the finest beer in the north". */
export const superlatives = toPattern(`
  best boldest brightest coolest cosiest coziest easiest fairest finest freshest friendliest greatest happiest hottest
  kindest loveliest purest richest safest smartest smoothest strongest sweetest tastiest trendiest warmest
  widest wisest`);

/** What "the most …" praises with. "The most common" and "the most recent" are something else. */
export const mostWhat = toPattern(`
  advanced ambitious amazing anticipated authentic beautiful beloved celebrated comfortable compelling comprehensive
  delicious dynamic effective efficient elegant exciting exclusive extraordinary flexible forward-thinking iconic
  immersive impressive inclusive incredible innovative inspiring intelligent intuitive loved luxurious magical memorable
  modern passionate powerful precise prestigious progressive refreshing reliable remarkable renowned respected
  responsible secure sophisticated sought-after spectacular stunning stylish sustainable talented trusted trustworthy
  unique user-friendly versatile vibrant`);

/** Superlatives of size and speed, which a measure could show: hype only where none is given. */
export const measurable = toPattern(`biggest cleanest fastest greenest largest lightest longest quickest quietest`);

function toSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

function toPattern(list: string): string {
  return list.trim().split(/\s+/).join('|');
}

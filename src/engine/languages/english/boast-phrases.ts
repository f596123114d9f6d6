/** Praise so strong that one word of it is enough, wherever it stands: a line for each way to praise. */
export const praises: readonly RegExp[] = [
  // Rank: "market-leading pumps", "a world-class harbour"
  /\b(?:(?:market|industry|world|sector|category|class|globally?|nation)[- ]leading|leading-edge|world[- ]class|best[- ]in[- ]class|world-beating|world-renowned|(?:inter)?nationally acclaimed|critically acclaimed|(?:industry|category)-defining)(?! (?:library|libraries|cycling|cyclists?|boats?)\b)/i,
  /\b(?:market|industry|world|thought|category|technology|innovation) leaders?\b(?! (?:in|with|at) \d)/i,
  // Without equal: "unparalleled", "second to none"
  /\b(?:unparall?ell?ed|unrivall?ed|unmatched (?=(?:in|by|for|quality|service|expertise|performance|value|experience|support|comfort|reliability|flexibility|flavou?r|precision|speed|reach|level|combination|range|choice|views)\b)|unsurpassed|unbeatable|unequall?ed|peerless|second to none|like no other|in a (?:league|class) of (?:its|their|our) own|head and shoulders above|a cut above|best of the best|best in the business|gold standard (?:in|for|of))/i,
  /\bnothing (?:short of|less than) (?:remarkable|extraordinary|amazing|spectacular|magical|miraculous|revolutionary|exceptional|incredible|phenomenal|outstanding|stunning|a revolution|perfection|excellence)\b/i,
  // Novelty: "groundbreaking", "never before have tenants"
  /\b(?:ground-?breaking(?! (?:ceremony|took|for|event|on|is|was|will))|game[- ]chang(?:ers?|ing)|revolutioni[sz](?:e|es|ed|ing)|cutting[- ]edge|bleeding[- ]edge|state-of-the-art|trail-?blaz(?:ers?|ing)|path-?breaking|mou?ld-breaking|next[- ]level(?= [a-z])|(?:latest|next|new) (?:evolution|revolution|frontier|chapter|generation) (?:of|in)|quantum leap|revolution in|future-defining)\b/i,
  /^(?:and |but )?never before (?:has|have|had)\b|\b(?:is|are|has been|have been) (?:the first of (?:its|their) kind|like never before|reimagined|reinvented)\b/i,
  // Raised bars: "sets a new standard", "takes it to the next level", "exceeds expectations"
  /\b(?:rais(?:es?|ed|ing) the bar|set(?:s|ting)? (?:a |the |new |an? [a-z]+ )(?:new )?(?:standards?|benchmarks?|gold standard) (?:in|for|of|by)|redefin(?:es?|ed|ing) (?:the|what|how|an?|your) [a-z]+|push(?:es|ed|ing)? the (?:boundaries|envelope|limits of what)|break(?:s|ing)? new ground|(?:exceed|surpass)(?:s|es|ed|ing)? (?:all |your |our |every |their |customers?'? |guests?'? )?(?:[a-z']+ )?expectations)\b/i,
  /\b(?:to (?:the next level|(?:new|even greater|greater) heights|a whole new level|another level)|in a whole new light)\b/i,
  // Zeal: "passionate about", "in our DNA", "our unwavering commitment"
  /\b(?:(?:we|team|staff|people|company|colleagues|employees|everyone|everybody|all|brewers|chefs|designers|engineers|experts)(?: here)?(?: at [^\s,]{1,30})?(?:'re| are| is| remain| remains)? (?:all |so |truly |deeply |genuinely |incredibly |really |equally |just as )?passionate about|our passion (?:is|for)|(?:in|part of) (?:our|the company's) DNA)\b/i,
  /\b(?:unwavering|unyielding|uncompromising|relentless(?:ly)?|tireless|boundless|steadfast|unparalleled|unstinting|wholehearted|passionate) (?:focus(?:ed|es)?|pursu(?:it|e|es|ing)|commit(?:ment|ted)|dedicat(?:ion|ed)|drive|passion|quality|standards?|attention|approach|support|innovation|creativity|enthusiasm|energy|determination|belief)\b/i,
  /\b(?:commitment|committed|dedication|dedicated|devotion|devoted|passion|pursuit|culture|tradition|legacy|standard|standards|cent(?:re|er)) (?:to|for|of) (?:[a-z]+ (?:and|&) )?(?:(?:service|operational|clinical|academic|culinary|artistic|customer|design) )?(?:excellence|perfection|greatness|outstanding|exceptional|superior)\b/i,
  /\b(?:go(?:es|ing|ne)?|went) (?:above and beyond|the extra mile)\b|\bros?e to the (?:challenge|occasion)\b/i,
  // Award polish: "a testament to our team", "this prize reflects our commitment"
  /\b(?:testament|tribute) to (?:our|the (?:hard work|dedication|commitment|passion|skill|talent|quality|strength|spirit|team|vision|entire|incredible|power|expertise|effort|resilience|creativity|professionalism)|how (?:far|much|hard)|what (?:we|our|can)|every(?:one)?)\b/i,
  /\b(?:proof of|proves|confirms|confirmation of|reflects|reflection of|recogni[sz]es|recognition of|underlines|underscores|validates|validation of|reaffirms|cements|solidifies|demonstrates|highlights|showcases|reinforces) our (?:[a-z]+ ){0,2}(?:commitment|dedication|position|status|reputation|leadership|excellence|passion|standing|expertise|hard work|strengths?|ambition)\b/i,
  // "awards like this belong to our people"
  /^(?:[a-z]+ )?(?:recognition|awards?|honou?rs?|prizes?|success|achievements?)(?: like (?:this|these))? (?:belongs?|goes|go) to\b(?! [A-Z])/i,
  // Curriculum polish: "a proven track record", "a wealth of experience", "exactly the kind of leader"
  /\b(?:proven|impressive|outstanding|exceptional|strong|stellar|excellent|unrivall?ed|enviable) track[- ]record\b|\btrack record of (?:success|excellence|delivering|innovation|growth|driving|building)\b|\b(?:wealth|breadth|depth) of (?:[a-z]+ ){0,2}(?:experience|expertise)\b/i,
  /\b(?:(?:a|true|real) visionary|natural-born leader|exactly the (?:kind|sort|type) of (?:leader|person|talent|partner)|perfect (?:fit for our|partner for our)|world[- ]leading expert|dream team|powerhouse)\b/i,
  // The brochure: "your one-stop shop", "must-have", "packed with energy"
  /\b(?:one-stop[- ](?:shop|solution)|must-(?:have|see|attend|visit|read|try)|not[- ]to[- ]be[- ]missed|unmissable|unforgettable|once-in-a-lifetime|larger[- ]than[- ]life|jaw-dropping|mind-blowing|awe-inspiring|show-stopping|breath-?taking|action-packed|fun-filled|star-studded|(?:feast|treat) for (?:the|all your|your|all the) (?:senses|eyes))\b/i,
  /\b(?:simply|absolutely|truly|utterly|quite simply) (?:unique|special|remarkable|exceptional|extraordinary|magical|outstanding|unbeatable|irresistible|stunning|spectacular|brilliant|perfect|the best|world|one of a kind|inspiring|unrivall?ed|amazing (?=[a-z]+ (?:experience|event|product|place|offer)))\b/i,
  /\b(?:sure|guaranteed|bound|set|certain) to (?:delight|wow|impress|amaze|dazzle|inspire|captivate|thrill|be (?:a hit|amazing|epic|unforgettable|spectacular|fantastic))\b/i,
  /\b(?:jam-|action-)?(?:packed|bursting|brimming|overflowing|buzzing) (?:full of|with) (?:[a-z]+ (?:and )?)?(?:energy|excitement|fun|flavou?rs?|inspiration|innovation|innovative|action|passion|amazing|exciting|insights?|entertainment|joy|talent|surprises|adventure|possibilities|activity|activities|great)\b/i,
  /\b(?:last|only) (?:[a-z]+ ){1,3}you(?:'ll| will) ever (?:need|want)\b|\bmore than (?:just )?an? [a-z]+(?: [a-z]+)?(?: ?[:;,–—] | - )(?:it's|we're|they're|it is|we are|this is)\b/i,
  // Priority without a deed: "our number one priority", "at the heart of everything we do"
  /\b(?:(?:our|my|always|as|is|are) (?:the )?(?:number[- ]one|no\. ?1|#1|top|highest|first|foremost|utmost) priority\b(?! (?:is|was|will be|for|this|in|next)\b)|of the utmost importance to us)/i,
  /\b(?:(?:at the|the) (?:very )?(?:heart|cent(?:re|er)|core|forefront) of (?:everything|all we|all that we|every (?:decision|single)|what we do)|(?:customers?|clients?|patients?|members?|people|guests?|users?)[- ](?:first|obsessed) (?:culture|approach|mindset|company|organi[sz]ation|service|philosophy))\b/i,
];

/** "Where tradition meets innovation": a slogan that stands alone. */
export const meeting = /^where [a-z]+(?: [a-z]+)? meets? [a-z]+(?: [a-z]+)?[.!]?$/i;

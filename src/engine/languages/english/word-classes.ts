import type { WordClasses } from '../../model/class-names';

/**
 * Words that say what a sentence is about, who is in it and what they do, by what they have in common. House lists.
 *
 * A word may stand in several; the learned model weighs the lists, not single lines of them, so that a word that was in no
 * labelled post still counts.
 */
export const wordClasses: WordClasses = {
  event:
    'event conference summit workshop webinar seminar meetup session talk panel keynote fair festival exhibition concert screening lecture forum gala reception breakfast picnic parade tour visit hackathon kubecon sprint townhall congress convention symposium ceremony celebration party booth stage agenda programme program venue hall auditorium doors rsvp livestream stream live tonight speaker speakers attendee attendees delegates host hosting hosted attend attending attended register registration seat seats ticket tickets',
  weekday:
    'monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight weekend morning afternoon evening noon midnight pm am oclock',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn winter',
  launch:
    'launch launches launched launching introduce introducing introduces unveil unveils unveiled debut debuts release releases released releasing rollout available availability new newest latest brand-new arrive arrives arrived arriving opening opens prototype pilot beta preview model edition version range collection line menu flavour flavor app product feature features',
  update:
    'update updates updated updating changelog release roadmap improve improved improves improvements improvement progress fix fixes fixed bug bugs patch upgrade upgrades upgraded migration migrate migrated deprecate deprecated deprecation stable nightly version support supports added adds removed compiler runtime sdk api spec specification milestone status weekly monthly recap',
  software:
    'software code repository repo github issue issues pull request merge commit branch server client cloud data database api cli library crate plugin package tool tools platform developer developers engineer engineers maintainers maintainer open-source documentation docs website site browser interface user users content design accessibility agile metrics telemetry tracing logs collector instrumentation kubernetes exporter',
  milestone:
    'anniversary years year award awards awarded winner winners win wins won prize ranked ranking rank ranks named list top record records milestone th celebrate celebrates celebrating celebrated history founded since reached reach million billion thousand members followers growth grew grow increase increased certified certification recognised recognized recognition honoured honored honour honor proud accolade finalist shortlisted nominated',
  finance:
    'revenue profit earnings quarter quarterly results sales growth fiscal dividend shares shareholders investors investor stock market markets bank banking banks credit loan loans mortgage capital assets asset wealth equity bond bonds fund funds funding invest investing investment investments portfolio currency dollar euro rates rate inflation economy economic economist gdp fed outlook analyst trading transaction transactions payments payment treasury billion million percent cash debt savings saving save budget retirement pension tax taxes',
  partnership:
    'partner partners partnership partnering partnered collaborate collaborates collaboration collaborating together join joins joined forces alliance agreement agree agreed sign signs signed cooperation teamed teaming supplier acquisition acquire acquires acquired acquiring merger merge joint venture sponsor sponsors sponsorship stake deal',
  people:
    'appoint appoints appointed appointment hire hires hired hiring join joins joined welcome welcomes welcomed ceo cfo coo chief officer executive executives president director manager head chairman chair board retire retires retired retirement colleague colleagues employee employees staff team job jobs career careers vacancy position role intern interns internship graduate graduates apprentice apprentices apply applicants recruit recruitment successor steps predecessor obituary passed died funeral condolences',
  policy:
    'policy policies terms conditions price prices pricing fee fees charge charges tariff tariffs rent rents rule rules regulation regulations law legal act privacy cookies consent compliance require requires required requirement mandatory effective closed close closes closure closing suspended suspend opening hours deadline eligibility permit allowed permitted prohibited change changes membership subscription subscriptions annual invoice contract contracts must shall notice directive standard guidelines memo',
  incident:
    'outage outages incident down downtime delay delays delayed cancelled canceled cancellation recall recalled recalls fault faults faulty failure failed fails leak leaked leaks fire flood flooded flooding storm breach error errors wrong broke broken disruption disrupted emergency accident injured unavailable apologise apologize apologies apology sorry inconvenience regret restore restored restoring investigation investigating cause caused repair repaired contaminated contamination alert warning affected vulnerability vulnerabilities cve',
  howto:
    'how tip tips guide tutorial step steps ways learn recipe recipes cook bake mix add stir pour cup cups tablespoon minutes oven serve try use using avoid check remember install click select choose open run set create build configure follow first then next finally example examples instructions advice basics beginners checklist ideas idea',
  food: 'recipe recipes chocolate coffee milk cheese bread cake cookies ice cream butter sugar salt fruit vegetables salad soup chicken meat fish pizza breakfast lunch dinner snack snacks dessert taste tasty delicious flavour flavor drink water beer wine tea yogurt cereal nutrition healthy diet calories kitchen chef cooking baking eat eating meal meals food foods',
  research:
    'research researchers study studies survey surveys report reports data findings find finds found shows show reveals reveal analysis analyse analyze results respondents sample evidence science scientific scientist scientists university professor clinical trial trials phase patients treatment therapy drug drugs vaccine vaccines disease cancer diabetes alzheimers hepatitis cells molecule molecules genome image images microscope experiment experiments whitepaper paper percent statistics insight insights trend trends forecast index',
  health:
    'health healthcare hospital doctor doctors nurse nurses patient patients medicine medicines medical disease diseases symptoms symptom risk diagnosis diagnosed prevent prevention immunization heart lung blood pain mental flu hiv aids tb malaria arthritis obesity care caregivers caregiver wellness',
  story:
    'story stories meet interview interviewed behind scenes grew born childhood father mother brother sister daughter son family grandfather grandmother remembers recalls began started life lives living days journey moved went came became worked walks opened years ago once day spoke says told asks laughs',
  opinion:
    'opinion think believe argue view views perspective should must need ought why because however yet instead future debate matter matters important question questions problem problems challenge challenges lesson lessons truth wrong better worse myth disagree op-ed column essay thoughts',
  campaign:
    'campaign charity donate donation donations donated fundraiser fundraising raise raised raising support cause volunteers volunteer volunteering help helping awareness day week month pledge pledged competition contest win prize enter entry giveaway sweepstakes vote voting winner draw offer offers discount sale deal coupon code save free black-friday share challenge join hashtag movement sign petition poverty hunger education climate sustainability sustainable environment recycling water women girls children communities community',
  greeting:
    'happy merry christmas easter thanksgiving holidays holiday new-year wishes wishing hello hi hey good morning birthday congrats congratulations cheers welcome',
  'reader-role':
    'customer customers client clients reader readers user users member members resident residents tenant tenants patient patients passenger passengers subscriber subscribers visitor visitors guest guests neighbour neighbours neighbor neighbors citizen citizens parent parents student students pupil pupils volunteer volunteers contributor contributors learner learners attendee attendees participant participants commuter commuters owner owners donor donors supporter supporters fans fan followers follower people person somebody someone anyone everyone caller callers buyers buyer shoppers shopper consumers consumer farmers farmer drivers driver cyclists cyclist nurses teachers librarians crew crews shift',
  'insider-role':
    'team staff board management colleague colleagues department office crew director manager engineer engineers ceo committee leadership employees employee company organisation organization group business firm bank',
  'outsider-word':
    'neighbour mother father grandmother grandfather woman women man men boy girl kid kids child children daughter son customer reader caller visitor volunteer driver electrician plumber carpenter baker teacher nurse pensioner student',
  'body-we': "we us our ours ourselves we're we've we'll we'd",
  'body-you': "you your yours yourself yourselves you're you've you'll you'd",
  'body-i': "i me my mine myself i'm i've i'll i'd",
  'body-they': 'they them their theirs he him his she her hers who whose',
  speech:
    'say says said tell tells told ask asks asked write writes wrote written answer answers answered reply replies replied call calls called report reports reported mention mentions mentioned explain explained argue argued suggest suggested suggests point pointed complain complained object objected describe described comment commented remind reminded warn warned email emailed phoned rang texted raised proposed insisted admitted wondered requested',
  deed: 'bring brought show showed shown spot spotted notice noticed find found catch caught fix fixed repair repaired mend mended test tested try tried send sent lend lent give gave carry carried build built draw drew drawn count counted map mapped measure measured translate translated clean cleaned cook cooked bake baked drive drove stay stayed help helped teach taught move moved organise organised organize organized collect collected photograph photographed plant planted paint painted review reviewed keep kept volunteer volunteered contribute contributed submit submitted stand stood come came turn turned sort sorted save saved rewrite rewrote',
  'credit-word':
    'thanks thank thankful grateful credit credits owe owed owes kudos shout-out shoutout hat tip appreciate appreciated appreciation acknowledge idea suggestion suggestions feedback input pointed inspired prompted because',
  admit:
    "wrong mistake mistakes error errors failed failing fail failure sorry apologise apologize apologies regret missed miss forgot forgotten overlooked underestimated overestimated misjudged late slow slower worse badly bad poor poorly unclear confusing fell short broke broken lost cost promised should shouldn't shouldnt honest honestly admit embarrassing embarrassed fault ours",
  unsure:
    "unsure uncertain unknown maybe perhaps might whether yet undecided open doubt doubts doubtful guess guessing unclear figure idea know don't doesn't can't cannot couldn't didn't haven't hasn't isn't wasn't no nobody none nothing neither never not without still question questions torn leaning depends",
  'want-answer':
    'hear reply replies answer answers respond responses response comment comments feedback tell write email call ring ask questions suggest suggestion suggestions ideas opinion opinions thoughts discuss discussion conversation talk chat join bring share show let know input vote propose proposal contact drop message visit stop come meet weigh welcome invited invite invitation',
  'will-do':
    "will we'll publish published post print reply answer read reads summarise summarize summary decide decides decided decision count collect report back changes change until by before after within friday monday every each",
  decide:
    'decide decided decision decisions determined resolved approved adopted agreed introduced implemented enforced abolished raised increased discontinued terminated effective immediately henceforth forthwith mandatory required obliged subject accordingly hereby',
  'command-sell':
    "buy shop order register sign subscribe download book get grab claim reserve secure save enter win upgrade join start try discover explore learn visit check find follow watch click read see don't hurry act",
  pressure:
    'now today limited last chance hurry soon final ends only exclusive offer miss wait fast instant instantly free deadline left',
  channel:
    'website site page link newsletter app brochure press office hotline portal faq inbox mailbox form email address noreply no-reply facebook twitter linkedin instagram youtube channel channels blog info',
  pride:
    'proud pride thrilled excited exciting delighted pleased honoured honored humbled happy glad pleasure privilege announce announces announced announcing announcement introducing celebrate unveil ecstatic overjoyed stoked pumped',
  hype: 'best leading leader leaders world-class first-class award-winning innovative innovation innovations revolutionary unique unparalleled unrivalled unmatched cutting-edge state-of-the-art ground-breaking groundbreaking game-changing game-changer next-generation premier premium ultimate perfect exceptional outstanding extraordinary remarkable incredible amazing awesome fantastic great superb excellent excellence finest greatest largest biggest fastest most top trusted iconic legendary renowned acclaimed prestigious unbeatable superior seamless seamlessly effortless effortlessly powerful robust passionate passion love beautiful stunning pioneering pioneer pioneers visionary bold ambitious proven signature bespoke luxurious unforgettable inspiring inspired expert experts expertise second-to-none gold-standard benchmark',
  jargon:
    'solution solutions synergy synergies leverage leveraging ecosystem ecosystems stakeholder stakeholders value values strategy strategic strategically transformation transform transforming transformative holistic end-to-end scalable agile agility alignment align aligned enable enables enabling empower empowers empowering drive drives driving deliver delivers delivering delivery optimise optimize optimising optimization optimisation streamline streamlined framework initiative initiatives landscape space vertical capabilities capability competencies excellence footprint journey mission vision purpose purpose-driven impact impactful sustainable sustainability growth outcomes outcome actionable insights best-practice paradigm disrupt disruption disruptive digital digitalisation digitalization integrated integration tailored customer-centric customer-centricity proactive forward-looking future future-proof forward-thinking resilience resilient dynamic commitment committed dedicated dedication quality efficient efficiency efficiencies performance potential opportunity opportunities engagement culture core global worldwide',
  presume:
    "obviously clearly surely course naturally undoubtedly certainly everyone everybody knows know agree love loves loved need needs want deserve deserves enjoy you'll doubt",
  closing:
    'regards sincerely yours best wishes cheers stay tuned follow forward look looking soon more info contact visit thank reading',
  'negative-event':
    'late wrong broken wet cold lost empty closed missing leaked cracked waited queue queues complaint complaints angry noise noisy crowded stuck unread unanswered ignored dark dirty',
  place:
    'room desk counter shop store office street square harbour kitchen hall table door floor quay bench stand yard garden workshop library school',
  figure: 'percent per half third quarter twice double hundred thousand dozen average total number',
};

// Every call on its own page. A branching story: three days in November 2026, and six weeks.
//
// GRAPH. desk (sw) or scales (hv) or portal (po) > before_three (hub, 75 minutes) > table
//   > flat or clinic (if half past nine was made) or nursery > wednesday > one_oclock (hub, 100 minutes)
//   > met 2: strategy > medical (if Jo knows who may collect) or gate
//     met 1: thin_medical > late_strategy     met 0: gate > late_strategy
//   > telling > colettes (sw) or thursday (hv) or right_to_know (po) > lay_by (if Colette was filed, or the dates never joined)
//   > six weeks, or as it was left.
// KINDS. 2W thin_medical, telling; 0W table; TO strategy, gate, thursday (the empty chair); FOR medical; HUSH nursery, clinic, thursday.
// STRANDS, the acts that set them, and all that they read.
//   child: waves (met 2, bed 2, the doctor's four lines not left to stand); moved (bed 1 or 2, not so); stands (bed 0, met 2); quiet.
//   dee: gone (warned); tells (alone 2 and told 1); thanks.
//   trust: rings (aunt 1 and jo 1 or more); counted (warned, and jo below 2); drifts.
//   record: one-page (page 1, and his words or the written reason, and Kit not questioned); dispute (aunt -1); three-pages.
// SERIOUS. Marsha warned, three ways (dee); Wednesday's discussion put off with Kit at home, a bed not looked at (child); Kit
//   questioned (record).
// REPAIR. lay_by: aunt, jo and page come right, late, with the scar said.
// RETURNS. The photograph at eight with an hour on it, or at mid-morning without (aunt); the voicemail (ten_past_two, said_today);
//   the bus and the dead number (warned); the other county's log (basis); the gate (jo); Ryan on the step (ask_father).
//
// LAW, as it stands in the story's week (England, November 2026; local procedure comes first).
//   Children Act 1989: s47 enquiry, s46 police protection (72 hours at most), s20 with informed agreement, s2 and s4 parental
//   responsibility. Working Together 2023 is the base [verify: an edition of 2026]. Children's Wellbeing and Schools Act 2026,
//   royal assent 29 April 2026; child protection teams under s3 wait for regulations [verify], so no scene depends on them.
//   Domestic Abuse Act 2021 s3 (a child who sees or hears it is harmed by it); disclosure scheme (Clare's Law) under guidance
//   of 2023. DASH [verify: its successor], so scores and thresholds are left out. MARAC and IDVA as they are.

// `role` is set by the platform: "social-worker", "health-visitor" or "police-officer".
VAR role = "social-worker"
VAR acted = false  // true once anything was done that is not leaving a part out
VAR clock = 0      // minutes left in a hub

// What the story remembers. Zero is also what a part left out leaves behind.
VAR aunt = 0       // Colette: 1 rung back, 0 not yet, -1 filed as a quarrel
VAR page = 0       // 1 when everything stands on one page by date
VAR jo = 0         // Kit's key worker: 2 knows who may collect him, 1 was rung or met, 0 neither
VAR basis = 0      // 1 when both adults are checked and the reason is written
VAR warned = 0     // 1 when Marsha knows who rang, or that Dee was asked
VAR words = 0      // Kit's words: 1 kept as he said them, -1 he was questioned
VAR alone = 0      // Dee: 2 heard alone, 1 a way to it is made, -1 Marsha has moved the appointment
VAR met = 0        // 2 a strategy discussion, 1 the doctor only, 0 neither
VAR bed = 0        // tonight: 2 looked at and checked, 1 not looked at, 0 home
VAR told = 0       // Dee: 1 told straight, -1 told what to do, 0 vaguely or not
VAR held = 0       // in the bad minute: 1 somebody was held on to, -1 they were let go, 0 neither

{ role:
- "social-worker": -> desk
- "health-visitor": -> scales
- else: -> portal
}

// ---------------------------------------------------------------- the social worker's own beginning

=== desk
# scene: desk The duty desk
# role: social-worker
# day: 1
# time: 8.40 am
Monday, raining, fourteen from the weekend and two of you to read them. Owen reads his standing up. Somebody has taped the phone cable to the desk and written on the tape *Do not unplug*.
"It's about Kit Varley. He's three, he's my sister's. You've had people ring before. I know you have, because Dee cried about it." # speaker: Colette
An indicator is ticking. She drives the number nine, and at half past seven it goes by Linnet Court, and Kit is up at the window. She flashes her lights. He waves both arms, like a man bringing in a plane.
"Only he's stopped. He's there. He just stands there. She'll say I'm jealous, Marsha will. That's Dee's girlfriend." # speaker: Colette # piece: aunt-call
He is on the chair he is allowed on. From up here you can see the number on the roof of the bus, which is a secret from people on the ground. The lights flash twice. Kit keeps his arms by his sides. In the next room somebody is asleep and has to stay asleep. # child: Kit's window
"Two earlier, both closed," says Owen, to his own screen. "Come on. Line two's a baby." # speaker: Owen
You have about a minute of her. # decide: What do you do with Colette's call?
// strongest: 2
* [Put it down as a family dispute, because she said jealous first and the list wants a word.]
    # did: You saved Colette's call as a family dispute.
    # point: LA-08 # point: PC-10
    # challenge: -2 # support: -1
    # turns: record dispute # turns: trust
    # because: Sisters do fall out, and the form won't save with the box empty. But that's the first thing anyone will read now, and what she saw is underneath it. Why she rang is a fair question for after you've heard the rest.
    ~ aunt = -1
    ~ acted = true
    It is third from the top, so it takes no typing. You thank her, and you mean it. You tell her he's lucky to have an auntie who looks up.
    "Right. Well, I've said it now." # speaker: Colette
    A door sighs shut. On your screen the box turns green.
    -> before_three
* [Give her ten past two and hang up, because you can't hear her in here.]
    # did: You gave Colette a time when you would ring her.
    # point: PC-10 # point: RL-24
    # challenge: -1 # support: 1
    # because: Half of that was wanting a quieter room, and she'll have heard worse reasons. A time is something she can hold you to. It only counts at ten past two, when there'll be something better to do.
    ~ acted = true
    "I'm at the Quay, ten past," says Colette. "I get twenty-five minutes. I'll have it in my hand." # speaker: Colette
    You write *2.10 C.* on the back of it, and press line two, and it is a baby.
    -> ten_past_two
* [Keep her talking while the bus fills, since she has rung at last and may not ring again.]
    # did: You kept Colette talking while her bus filled up.
    # point: PC-10 # point: RL-04
    # challenge: 1 # support: 1
    # because: She'd got her nerve up to ring, and it feels wrong to let that go. The trouble is where she was sitting. With thirty people at her back she could tell you a third of it, and some of them live in Linnet Court.
    ~ acted = true
    What else has she seen? Does he talk about home? You ask it well. Each time there is a gap, and in the gap there are cards beeping, and a pushchair being folded.
    "I can't, not here," says Colette. "There's her from the flats just got on." Then, loudly: "So that's the half past, love, and you'll want the other side of the road." # speaker: Colette
    -> before_three
+ [Leave this part out. # skip]
    Colette's call is written up and goes into the tray with the others.
    -> before_three

// ---------------------------------------------------------------- the health visitor's own beginning

=== scales
# scene: scales Under the scales
# role: health-visitor
# day: 1
# time: 8.40 am
Since Bev retired you have had her patch as well as your own, and a pile of her transferred records under the baby scales. They weigh four and a half kilos. Farida checked.
Third from the bottom, Varley, Kit. In from the Quay in July. Two reviews booked, two rearranged, *by partner, very apologetic*. Two notes from social care behind them, marked *for information*, and nobody has opened either. Nobody in your service has set eyes on him. # piece: rearranged-reviews
The telephone goes while you have it in your hand.
"I got you off the back of his red book. I have him Sundays for his tea. I'm Colette, I'm his auntie, I drive a bus, I don't know who you're meant to ring." # speaker: Colette
She tells you about the window. Half past seven, the number nine, both arms. Since about half-term he stands there and doesn't. "He looks like he's been told," she says. # piece: aunt-call
On the last page anyone filled in, Kit is eighteen months. *Points to things he wants you to see. Waves bye-bye.* Somebody has drawn a bus across the corner in crayon, for him to find. After that the pages have nothing on them but dots to write along. # child: Kit's red book
There is one mobile number on the front sheet, and it is Dee's. # decide: What do you do about it first?
// strongest: 3
* [Ring that number and offer Dee tomorrow morning, since nothing else is going to get him seen.]
    # did: You rang the number on the record to book Kit's review.
    # point: PC-15 # point: DA-01
    # challenge: 0 # support: 1
    # because: Anybody would ring the number they had, and he does need seeing. Only look at who had done the moving, both times. It was Dee's number and it was never Dee's voice, and that was on the page in front of you.
    ~ alone = -1
    ~ acted = true
    "Dee's phone, Dee's receptionist." She is laughing already. "Tomorrow? Oh, my love. We've the man for the gearbox. I tell you what, after Christmas, when she's less all over the place." # speaker: Marsha
    You find that you have said the twelfth of January. You have also said thank you. # closed: Half past nine > The number on the record was rung, Marsha answered it, and the review went to January.
    -> before_three
* [Give Colette the number of the Front Door, so that it goes to the people whose job it is.]
    # did: You gave Colette the Front Door's number to ring.
    # point: FA-06 # point: PC-10
    # challenge: -2 # support: 0
    # turns: record dispute # turns: trust
    # because: It is their job, and you told her so quite kindly. She'd still got as far as you, on her break, off the back of a red book. Passing the number on felt like passing the worry on, and it's not the same.
    ~ aunt = -1
    ~ acted = true
    She takes it down. She reads it back in pairs, the way drivers do.
    At twenty to ten she gets through to a temp called Lorna, who hears *my sister's girlfriend* and puts it under family dispute. You don't know that yet. You only know that she said, "Will I be telling all this again, then?" and that you said you were afraid so.
    -> before_three
* [Leave the phone be until you know who moved them, because you hate being handled.]
    # did: You left the number alone until you knew whose voice was behind it.
    # point: PC-15 # point: WN-02
    # challenge: 1 # support: 1
    # because: Pride, a bit; nobody likes being managed. It was still the useful question. Twice moved by somebody who isn't his parent is a thing to find out about before you dial, and it left Dee's morning in her own hands.
    ~ acted = true
    Both times it was Marsha. Both times it was a Monday. Bev had put a smiling face beside the second.
    "When do you stop?" you ask Colette.
    "Ten past two. At the Quay. Twenty-five minutes." You hear her not believe it. "I'll have it in my hand." # speaker: Colette
    -> ten_past_two
+ [Leave this part out. # skip]
    Colette's call is written in Kit's record, under the last line.
    -> before_three

// ---------------------------------------------------------------- the police officer's own beginning

=== portal
# scene: portal Your initials
# role: police-officer
# day: 1
# time: 8.40 am
Four weeks on public protection and you still reach for a radio that isn't there. Halina, your sergeant, is on the phone to a court. She holds up two fingers, meaning minutes.
The overnight from 101 is typed by somebody in a headset, in capitals. *Caller states nephew Kit Varley, 3, used to wave at caller's bus. Now does not wave. Caller states sister's partner Marsha will say caller is jealous. Caller unable to say what offence. Caller upset.* # piece: aunt-call
You put him in. One line comes up. On 17 November the Front Door had asked this desk what it had on Kit Varley, and this desk said *nothing held*. The initials are yours. It had taken you fourteen seconds. # piece: nothing-held
\*Caller states he has a chair he is allowed on. Caller states he can read the number on the roof. Caller states he is still there every morning at half past seven, he is not ill, he looks like he has been told.* # child: Kit's window
He is three. What would you have been holding? # decide: What do you do with the message?
// strongest: 1
* [Ask Halina what it would take to look at the adults in it, because those initials on the reply are yours.]
    # did: You asked your sergeant what you would need before searching for the adults.
    # point: PC-08 # point: IS-04
    # challenge: 1 # support: 1
    # because: Shame is not the worst reason to look twice. A three-year-old has no record; the people he lives with might. And asking first, with a reason you could read out to a stranger, is what keeps a search from being a fishing trip.
    ~ acted = true
    "What for?" says Halina, hanging up on the court. "Say it like I'm a barrister and I don't like you." # speaker: Halina
    You say it three times. The third time she nods. "Write that. After lunch. And has anyone rung the auntie?" She turns her chair to see the log. "Ring her when she's not driving. It says ten past two."
    -> ten_past_two
* [Ring her and say that an officer will call round today, because it says she was crying.]
    # did: You told Colette that an officer would call at the flat that day.
    # point: RL-06 # point: SU-10
    # challenge: 1 # support: -1
    # because: Kind, quick and not yours to promise. Nobody from this desk knocks at a family's door on their own, and nobody had worked out yet who'd be stood behind it. She believed you, is the trouble.
    ~ acted = true
    "Today?" says Colette. You can hear her start to cry again, the good sort. "Oh, thank God. What time?" # speaker: Colette
    You look up. Halina has heard. She waits until you have hung up.
    "Which officer?" she says. # speaker: Halina
    -> said_today
* [Send it across to the Front Door for information, since there's no offence in it anywhere.]
    # did: You sent the message to the Front Door for information.
    # point: IS-06 # point: PC-10
    # challenge: -2 # support: -1
    # turns: record dispute # turns: trust
    # because: It's tidy and it's true, there is no offence in it. But three words go across and the window doesn't. Whoever opens it has a tray of their own, and now they've our opinion on top as well.
    ~ aunt = -1
    ~ acted = true
    It goes with one click. By ten past nine it has a reference, and a temp called Lorna has put it where the drop-down wanted it, under family dispute.
    Halina puts down the phone. "What was that one?"
    "Aunt," you say.
    -> before_three
+ [Leave this part out. # skip]
    The message goes into the queue with the others.
    -> before_three

=== ten_past_two
-> before_three

=== said_today
"Nobody goes there by themselves, off shift, or for a word. Not from here." Halina isn't cross, which is worse. "You'll ring her back and say so." You do, and get her voicemail, which is cheerful, and full.
-> before_three

// ---------------------------------------------------------------- Monday, 75 minutes

=== before_three
# scene: before-three Quarter to two
# day: 1
# clock: 13:45
# until: 15:00 At three Owen goes round the table, and what nobody fetched isn't on it.
{ role:
- "social-worker": -> quarter_sw ->
- "health-visitor": -> quarter_hv ->
- else: -> quarter_po ->
}
{
- aunt == -1: At nursery they're doing families in felt. Kit has one big felt and one small felt, and has put them at two corners of the board. Jo offers him an auntie with a hat. He holds it for a long time, face down. Then he slides it in under the board, where it's flat. # child: Kit's felts
- ten_past_two: It's dinner at nursery. Kit asked for the end seat, where you can see the lane. When a bus goes by at the bottom he stops, with his fork up, until it has gone. It's a red one. It isn't hers. He eats his peas in twos. # child: Kit's dinner
- else: It is quiet time at nursery. The others have gone down where they stood. Kit lies on top of his blanket with his shoes on, facing the door. After a quarter of an hour his hand comes open and a small yellow dinosaur rolls out. Jo puts it back in the hand. # child: Kit's quiet time
}
~ clock = 75
- (again)
{ clock == 75: You have seventy-five minutes. | { clock } minutes until three. } # decide: What do you do with the time?
* {clock >= 25 && (ten_past_two || clock >= 50)} [Ring Colette in her break. # takes: 25 # detail: She stops at the Quay with the engine off. # gone: Her break is over, and the nine has gone out again.]
    # did: You rang Colette back in her break.
    # point: PC-10 # point: RL-24 # challenge: 1 # support: 2
    # asks: aunt-more
    # turns: trust rings
    # because: She'd have put money on it that nobody would. Most of the twenty-five minutes was her finding out that you were still there. Relatives had seen a great deal, the review says, and what they had mostly met with was a tone of voice.
    ~ aunt = 1
    ~ acted = true
    ~ clock -= 25
    "You rang," says Colette, and then says it again. Somebody is sweeping out the bus behind her. # speaker: Colette
    It comes in no order. At hers on Sundays, before he'll eat, he asks what time it is, and he can't tell the time. Dee used to ring of a Friday. Now it's texts, with full stops in. "Dee's never used a full stop in her life." # piece: aunt-more
    { role:
    - "social-worker": "So what'll happen?" You tell her some, and you tell her which parts you won't be able to tell her. "One way, then," says Colette. She thinks about that for the length of a red light. She gives you her shifts all the same, this week's and next, and the number in the drivers' room in case hers should go off. # speaker: Colette
    - "health-visitor": "Who weighs him?" You say that nobody has, not since July, and it's your service that hasn't. She's quiet. Then she tells you what he eats, in case that's any use: beans, the white of an egg, toast if it is cut in fingers; and that he's started to save some, up his sleeve, and when she finds it in the wash it's always been wrapped. # speaker: Colette
    - else: "What've you got on her, then? You must have something." You tell her that whatever the answer was, and it might be nothing, you couldn't say it to her. She says fair enough in a voice that doesn't think so. She was going to send you a thing, she says, and then says never mind, it'll keep, and you give her the address of the portal. # speaker: Colette
    }
    -> again
* {clock >= 20} [Ring Jo, his key worker, while they lie down. # takes: 20 # detail: She rang in October about some bricks.]
    # did: You rang Jo and asked what she had kept.
    # point: MA-07 # point: VO-01 # challenge: 1 # support: 2
    # asks: class-book # asks: nursery-flinch
    # turns: trust rings
    # because: Nursery was named as the plan in October and nobody had told nursery. One call put that right. It also got you how his day starts and who ends it, which no form had asked anyone.
    { jo < 1:
        ~ jo = 1
    }
    ~ acted = true
    ~ clock -= 20
    { role:
    - "social-worker": "It said closed," says Jo, very low; they're lying down. "I thought closed meant somebody'd got him." You say that it was your office. You say it was *nursery to monitor*, and did anybody ever tell nursery? There's a pause. "We monitor all of them," says Jo. # speaker: Jo
    - "health-visitor": "Oh, it's you," says Jo, very low; they're lying down. She has had you about a child with grommets. "It came back closed. I thought closed meant somebody'd got him, I thought it'd be you." You tell her it wasn't anybody. She doesn't speak for a bit. # speaker: Jo
    - else: "Is this him being in trouble?" says Jo, very low; they're lying down. "Is it her?" You say that you only want to know what she'd have told somebody in October, if they'd rung. "It said closed," says Jo. "I thought closed meant somebody'd got him." # speaker: Jo
    }
    A tray of bricks had slid, and she'd put out a hand for it, and Kit was on the floor with his arms round his head. Then he picked up the bricks. Since half-term he has drawn the same thing six times, and she's dated them: a large shape, a small shape, a line between, gone over until the paper tore. # piece: nursery-flinch # piece: class-book
    { role:
    - "social-worker": Who brings him? Dee, on foot, half past eight, never late. Who fetches him? Marsha. Always Marsha, now. You'd have had that in October for the price of a call.
    - "health-visitor": Does he hear all right? He hears a crisp packet in the next room, says Jo. It's Dee brings him, by herself, at half past eight. It is always Marsha who fetches.
    - else: Who's on the list to collect? Two names. It's Dee who brings him, by herself, half past eight; and who fetches, every time, since the summer, is Marsha. You write it down as times.
    }
    -> again
* {clock >= 25} [Find out who Kit's father is. # takes: 25 # detail: Every form so far says not known, or nothing.]
    # did: You found out who Kit's father was.
    # point: RL-21 # point: FA-01 # challenge: 1 # support: 1
    # asks: father # asks: stay-and-play
    # because: Three services had written "not known" and meant "not asked". He may be no use, or a risk, or just what Kit's short of; he has to be looked at like anybody. But he's a parent in law, and someone had told him the number had changed.
    ~ acted = true
    ~ clock -= 25
    -> ask_father ->
    -> again
* {alone == 0 && clock >= 20} [Get Dee half past nine tomorrow at the clinic, by herself. # takes: 20 # detail: Jo could put a slip in her hand at the door.]
    # did: You made Dee a dull appointment of her own, and sent it by hand.
    # point: DA-04 # point: RL-22 # challenge: 1 # support: 2
    # because: A dull reason is a safe one. His review's overdue, parents are seen one at a time, and the paper says so if anyone finds it. Whether she'd come was up to her. It usually feels like nothing when you set it up.
    ~ alone = 1
    ~ acted = true
    ~ clock -= 20
    { role:
    - "health-visitor": You write it on a clinic slip in your dullest hand. *Review, 9.30, parents one at a time, bring red book.* Jo comes across the road for it in her tabard. Dee will have it at half past eight tomorrow, on the step, with nobody else there; Jo will see to that. You cross out your ten o'clock as well.
    - "social-worker": Farida, who runs the clinic, doesn't ask why. "Half nine. I see everyone on their own, so it isn't even a lie. Jo can slip it to her on the step." She asks one thing, whether you'll be next door. You say you will.
    - else: You've never rung the clinic before. "Half nine," says Farida. "I see everyone by themselves, dads hate it. Jo can hand her the slip. And nobody in a uniform anywhere, please." You say you'll be next door with somebody from the Front Door, in a jumper.
    }
    -> again
* {role == "social-worker" && clock >= 35} [Lay the two closed ones and today's on one sheet, by date. # takes: 35 # detail: Different names closed them.]
    # did: You put all the calls about Kit on one sheet by date, with who closed each.
    # point: PC-09 # point: RC-04 # challenge: 2 # support: 1
    # asks: no-call-backs # asks: october-word
    # turns: record one-page
    # because: It's the cheapest thing we do: one sheet, dates down the side, what nobody asked next to each. The one in October is what I'd not have guessed. Nothing in the three entries showed you that until they were touching.
    ~ page = 1
    ~ acted = true
    ~ clock -= 35
    August, Mr Lisle from the flat below, shouting, a child crying, *caller hostile to couple*. Nobody rang him. October, nursery, the bricks. Closed after *telephone call to mother's mobile, answered by partner, who was open and amusing about it*. Nobody rang nursery either. # piece: no-call-backs # piece: october-word
    So it was Marsha who closed October. Somebody in this room only typed it.
    "August's mine," says Owen, over your shoulder. He has gone red to the ears. "He did five minutes on what God thinks. I'd a baby in resus. What would you have bloody done?" # speaker: Owen
    -> again
* {role == "social-worker" && clock >= 40} [Ask for checks on both adults, with the reason in writing. # takes: 40 # detail: Owen has to sign. Answers by Wednesday.]
    # did: You asked for checks on both adults and wrote down why.
    # turns: record one-page
    # point: PC-08 # point: IS-02 # point: IS-04 # point: DA-05 # challenge: 2 # support: 0
    # because: All anyone knew about Marsha was that she's good company. For a child who may be at risk you can ask without her say-so, if the reason's written and you tell her when it's safe to. It felt rude. It generally does.
    ~ basis = 1
    ~ acted = true
    ~ clock -= 40
    "Dee, yes. The partner I'm less sure of," says Owen. "She's agreed to nothing, and the last person who complained about them was a bigot. I don't want us to be the next thing through that letter box." # speaker: Owen
    You write: *three separate worries about one child; one adult in the home unknown to all of us.* You cross out *concerns*. It takes him a long time to find his pen. "Wednesday," he says. "If they pull their finger out."
    -> again
* {role == "social-worker" && clock >= 25} [Ring Mr Lisle, who used to live underneath. # takes: 25 # detail: Closed in August as hostile.]
    # did: You rang Mr Lisle back, three months late.
    # point: PC-10 # point: PC-06 # challenge: 1 # support: 0
    # asks: fridays
    # because: He's prejudiced and he says so, and he's the only one of us who slept under it. Both of those can be true in one man. You don't have to like a witness, and you don't have to write down everything he'd like you to.
    ~ acted = true
    ~ clock -= 25
    "You took your fucking time." He is in Brackenholt now, with a budgerigar. "It's not natural, two of them up there with a lad, and you can put that down." # speaker: Mr Lisle
    You ask what he heard.
    "Fridays. Half nine, you could set your watch. Her, the big one, and it isn't shouting, it's like a lorry reversing. Then nothing. Then the little lad, up and down the hall till gone midnight. Pat, pat, pat. I had the radio on. I'm not made of bloody wood." # speaker: Mr Lisle # piece: fridays
    You put down the Fridays.
    -> again
* {role == "health-visitor" && clock >= 30} [Put your own service's dates beside the two notes from social care. # takes: 30 # detail: Marked for information, since August.]
    # did: You put health's dates and social care's on one sheet.
    # point: PC-09 # point: WN-02 # challenge: 2 # support: 1
    # asks: booking-notes # asks: sleepless # asks: no-call-backs
    # turns: record one-page
    # because: Each of those had been put away by somebody sensible. Side by side it's nearly all gaps: the question not asked, the review not done, two visits on two screens. You could read it out in a minute, and that's the use of it.
    ~ page = 1
    ~ acted = true
    ~ clock -= 30
    February 2023, Dee is expecting Kit. *Safe at home? Mother-in-law present, not asked.* Nobody asked at the next one either. That was before Marsha. # piece: booking-notes
    August, a neighbour hears shouting. September, the surgery, Dee isn't sleeping; the same week, other screen, Kit has an ear. October, nursery, some bricks. Both closed, by two people, with nobody rung. # piece: sleepless # piece: no-call-backs
    Between them go the two smiling Mondays when he wasn't brought to you. Farida reads it over your arm, with her mouth full. "We'd have found him a hearing test by now," she says, "if he'd been a pushchair."
    -> again
* {role == "health-visitor" && clock >= 25} [Ask the Front Door to check both adults, and say why. # takes: 25 # detail: It is they who ask the police.]
    # did: You asked the Front Door to check both adults and gave your reason.
    # turns: record one-page
    # point: PC-08 # point: IS-08 # point: IS-04 # challenge: 2 # support: 0
    # because: It can feel like telling tales on a woman you've only heard laugh. The police won't answer you and shouldn't; the Front Door can ask them, on a reason it can write down. So give it the reason, and then it's not a favour.
    ~ basis = 1
    ~ acted = true
    ~ clock -= 25
    A social worker called Bilal picks up. He is eating something.
    "On what?" he says. You say that a person you've never met has answered for his mother four times out of four. He stops eating. # speaker: Bilal
    "Say that again slowly and I'll type it," says Bilal. "He'll hate it. He'll sign it, though. Wednesday." He means Owen. # speaker: Bilal
    -> again
* {role == "police-officer" && clock >= 25} [Search the address and not the child. # takes: 25 # detail: Every search is audited, with your name.]
    # did: You searched the address and watched what the camera had recorded.
    # point: PC-08 # point: DA-03 # challenge: 1 # support: 0
    # asks: call-out
    # because: "Child asleep, not seen" had been sitting under the wrong name for a fortnight. Nobody hid it. We file by adults and ask by children, and a boy can live for months in the gap. Four minutes of film was more than any of us had.
    ~ acted = true
    ~ clock -= 25
    Friday 6 November, ten to ten at night, a woman across the landing. *Verbal, no offences, child asleep, not seen.* It is filed under Pell. # piece: call-out
    There is film, four minutes, off somebody's chest. Marsha fills the doorway with a tea towel and is very funny about the smoke alarm. You hear both officers laugh. At three minutes ten, behind her, at about the height of a door handle, a door that has been open a crack goes shut. It's done without any noise. Somebody has both hands to it.
    -> again
* {role == "police-officer" && clock >= 30} [Give Halina a written reason, and research both adults. # takes: 30 # detail: The other county is slow. Answers by Wednesday.]
    # did: You wrote a reason for researching both adults, and your sergeant signed it.
    # turns: record one-page
    # point: PC-08 # point: IS-02 # point: IS-04 # point: DA-05 # challenge: 2 # support: 0
    # because: "You don't go through a woman's past because her neighbour's a bigot" is a fair thing for a sergeant to say. So it had to rest on Kit and not on who his mum lives with. Two lines, and they'd stand up.
    ~ basis = 1
    ~ acted = true
    ~ clock -= 30
    "Some years it was us through that letter box," says Halina. "So I'll want it watertight." She strikes out *vulnerable*, which was the template's. She strikes out *concerns*. What's left is *three separate worries about a child of three; one adult in the home unknown to every agency.* # speaker: Halina
    Here, the search gives one night in November. In another county it gives a name, a date in December two years ago, and *contact originating force*. You write to it. It has a form for that.
    -> again
* {role == "police-officer" && clock >= 25} [Read the Front Door's copies against your own log, by date. # takes: 25 # detail: They copy the police in. It goes in a folder.]
    # did: You put the Front Door's two calls and your own log on one page by date.
    # point: PC-09 # point: MA-05 # challenge: 2 # support: 1
    # asks: no-call-backs # asks: tenancy
    # turns: record one-page
    # because: We'd had both of those since the day they were made. They were in a folder for being copied in. Nobody's duty was broken. It just took somebody to open one thing while the other was still open.
    ~ page = 1
    ~ acted = true
    ~ clock -= 25
    August, a man downstairs, shouting, a child crying. October, a nursery, a tray of bricks. Both closed, with neither caller rung. Beside each of them this desk has typed *nothing held*, and each time it was a toddler we had looked for. # piece: no-call-backs
    In between there's one from Tomasz, in housing, who copies everyone in on everything. Third tenancy in a year, and in September Dee Varley comes off it. You put it where it goes. "Huh," says Halina, and pulls up a chair. # piece: tenancy
    -> again
+ [Take it to the table at three.]
    ~ acted = true
    -> table
+ [Leave this part out. # skip]
    -> table

=== quarter_sw
{ aunt == -1: "Three o'clock," says Owen. "Police and health on the line. I've put that family dispute of yours at the end, if there's time." He goes back to somebody else's baby. You'd typed two words. You find you'd like to know what's under them before anybody asks. You have the duty desk, and two logins that time out. # speaker: Owen | "Three o'clock," says Owen. "Police and health on the line. Bring me what you've got, not what you think." He goes back to somebody else's baby. You have the duty desk, two logins that time out, and a chair that goes down by itself. # speaker: Owen }
->->

=== quarter_hv
{ aunt == -1: The Front Door has a table at three, and your boy is on it, as it turns out, under *family dispute*. You can't think who'd have called it that. "You gave her their number, didn't you?" says Farida. She takes your two o'clock weigh-in off you. She'd sooner weigh babies than ring people, she says, and somebody had better ring some. | The Front Door has a table at three and would like whatever health has. That's you. Farida takes your two o'clock weigh-in without being asked, since she would sooner weigh babies than ring people. "Bring what you've got," she says. "Leave what you think in here." }
->->

=== quarter_po
{ aunt == -1: "That aunt of yours," says Halina. "It's come back from the Front Door for three o'clock with *family dispute* on it. Is that ours or theirs?" It's theirs, you say. "It went over with our reference." She signs you out the quiet room, the one with the good phone, and doesn't say what for. # speaker: Halina | "Front Door's going round the table at three," says Halina. "They asked us last week and we gave them nothing. So." She doesn't look at you when she says it. She signs you out the quiet room, the one with the box of tissues and the good phone. # speaker: Halina }
->->

=== ask_father
{ role:
- "health-visitor": He is on your own front sheet, as it happens, in Bev's writing, with a line through him. You ring the family hub at the Quay, where they lived before, and get Kemi.
- "social-worker": The form has a box for it, and a tick in *not known*. You ring the family hub at the Quay, where they lived before, and get Kemi.
- else: You can't look up a man nobody has named. So you ring the family hub at the Quay, where they lived before, and get Kemi.
}
Ryan Doyle, says Kemi. Works the wind farm boats, a fortnight on and a fortnight off. He's on the birth certificate, so he has parental responsibility, like Dee. Dee had brought Kit twice in June, and knew all the verses, and then stopped. In August Ryan came in by himself to ask where they'd gone. Dee's number had changed, somebody had told him. Kemi hadn't known what to say. # piece: father # piece: stay-and-play
->->

// ---------------------------------------------------------------- Monday, three o'clock

=== table
# scene: table Three o'clock
# day: 1
# time: 3 pm
{ role:
- "social-worker": -> three_sw ->
- "health-visitor": -> three_hv ->
- else: -> three_po ->
}
{ aunt == 1: You say what Colette said, Sundays and full stops and all. | Colette is read out as it was typed this morning. It takes four seconds. }
{ page == 1: Then you read your page, from the top, with the gaps in. Nobody speaks over you. | The other two are read out from two screens by two people, each starting with the day it was closed. }
{ page == 1: "I can see it. I'm not blind," says Owen. "It's very neat. It's still a bus and some bricks, and you've gone and ruled lines round them so they look like something. If it is, say so, call a strategy discussion and I'll hold it inside ten minutes. Anyone?" # speaker: Owen | "Right. A bus, some bricks, and a man who can't stand lesbians," says Owen. "And out of that we've built a fucking cathedral. If it's worse than I'm hearing, call a strategy discussion and I'll hold it in ten minutes. Anyone?" # speaker: Owen }
Nobody does, and you can hear each of them not doing it.
{ basis: "Checks by Wednesday, then, and the night team has his name and all of it from five, and if anybody rings they go," says Owen. "It's 999 before that. And one visit, two people, meanwhile. You asked for the checks. You say where." # speaker: Owen | "Then the night team gets his name and all of it at five, and if anybody rings they go. It's 999 before that. And one visit, two people, before Wednesday." He isn't looking at the others. "You started it. Where?" # speaker: Owen }
{ jo > 0: At nursery, where you rang, it is going-home time. Kit has emptied his own peg, the one with the snail. He sits under it with his bag on his knees and his hat on, ten minutes before anyone's due, and looks at the door with his whole face ready. # child: Kit's peg | It is going-home time, wherever it is he goes. Somebody with a funny voice swings him up on her hip and asks who's been good. He holds his bag out away from her jacket, at the full length of his arm, so that it won't leave a mark. # child: Kit's bag }
Whichever it is, the others wait. # decide: Where does the one visit go?
// strongest: none
* [The flat, at ten past four today, before anybody has had time to tidy anything.]
    # did: You took the visit to the flat that afternoon.
    # point: PC-03 # point: PC-13
    # challenge: 2 # support: -1
    # because: Going today means eyes on him tonight, and on where he sleeps. It also means that whatever Dee has to say, she has it to say in a kitchen with Marsha in it. I've done it both ways and slept badly after both.
    ~ acted = true
    { role:
    - "social-worker": "No sources. No numbers," says Owen. "You say what you are at the door. It's today because his review's overdue, which it is. Take Farida. And don't go in that kitchen and be nice." He finds you the car with the working lights. # speaker: Owen
    - "health-visitor": "Then it's health's visit and he's overdue, which is true," says Owen. "No sources. No numbers. Bilal says what he is at the door and then carries things." Bilal says that he can hear him. Farida has put her hand on your ten o'clock and moved it, without a word. # speaker: Owen
    - else: "It's a social work visit and you're there because it's two," says Owen. "No sources, no numbers, and you say who you are at the door." Halina makes him say the last part again for the log. # speaker: Owen
    }
    -> flat
* {alone == 1} [The clinic, at half past nine tomorrow, when Dee is asked in by herself.]
    # did: You kept the visit for Dee, alone, at the clinic.
    # point: DA-04 # point: TR-02
    # challenge: -1 # support: 2
    # because: A door that shuts is worth a night, often. It's still a night, and a stranger's appointment slip is not much to hang it on. If she doesn't come you've seen nobody, and it's Tuesday.
    ~ acted = true
    { role:
    - "health-visitor": "If she doesn't show, I want someone at that nursery by ten," says Owen. He blows his nose. "What do you do, when they come? I've always wanted to know." Weigh things, you say. # speaker: Owen
    - else: "If she doesn't show I want one of you at that nursery by ten," says Owen. He blows his nose. "And keep behind something. She's coming to see a nurse." # speaker: Owen
    }
    -> clinic
* [The nursery, at half past ten tomorrow, where he can be seen and nobody at home need hear.]
    # did: You took the visit to the nursery carpet.
    # point: VO-02 # point: VO-01
    # challenge: -1 # support: 1
    # because: It's Kit this is about, and he'd hardly been in the conversation. Nobody at home hears of it. The price is that his mother is not asked anything for another day, and nor's anyone else in that flat.
    ~ acted = true
    { role:
    - "social-worker": "Carpet. Fine," says Owen. "I'll write down why we've not asked his mum first. Don't get him to tell you anything. You go and be furniture." He's got the next one open before you have found your pen. # speaker: Owen
    - "health-visitor": "Health on the carpet, good," says Owen, "and I'll put why his mum's not asked first. He'll think you're the nit nurse." It is some years since there was a nit nurse. You let him have it. # speaker: Owen
    - else: "Police. On a carpet," says Owen. There's a silence with somebody's baby in it. "He'll not be there to be asked," says Halina. "He'll be there to be looked at, by somebody who knows what they mustn't do. And we write down why his mum's not been asked." # speaker: Owen
    }
    -> nursery
+ [Leave this part out. # skip]
    Owen puts down the nursery, tomorrow morning.
    -> nursery

=== three_sw
{ ask_father: Room Four has nine chairs and one plug, and Owen has the chair by the heater. Farida's on the speaker from clinic, Halina from a car. "There's a dad," you say, before you have sat down. "Ryan Doyle. He's on the birth certificate and nobody's told him a thing." "Course there is," says Owen, and writes it on his hand. | Room Four has nine chairs and one plug, and Owen has the chair by the heater. Farida is on the speaker from clinic with a baby going off beside her. Halina is on it from a car. Bilal has come in to see if there was cake. "Father?" says Owen, down a list. "Not known," says the list. }
->->

=== three_hv
{ ask_father: You dial in from the room with the vaccine fridge, which hums an A. Owen is chairing from the Front Door, with a social worker called Bilal, and Halina has a windscreen wiper. You go first because you can't wait: there's a dad, he's on the boats, somebody told him that the number had changed. "Who told him?" says Halina. Quite. | You dial in from the room with the vaccine fridge, the one quiet place in the building. The fridge hums an A. Owen is chairing from the Front Door, with a social worker called Bilal next to him, and Halina from public protection is somewhere with a windscreen wiper. They do the names. Kit's comes last and is spelt wrong. }
->->

=== three_po
{ ask_father: You and Halina share the quiet room and one earpiece each. Owen is chairing from the Front Door, a manager with a cold. There's Bilal, a social worker; there's Farida, waiting for a baby to finish. You've a name nobody else has got, Ryan Doyle, and you've got it from a woman who sings at a family hub. Halina gives you the good earpiece. | You and Halina share the quiet room and one earpiece each. Owen is chairing from the Front Door, a manager with a cold. There's a social worker, Bilal. There's Farida from health visiting, who says her name and then waits, politely, while a baby finishes. "And police have?" says Owen. He says it as you would to a vending machine. }
->->

// ---------------------------------------------------------------- Monday, the flat

=== flat
# scene: flat The second floor
# day: 1
# time: 4.10 pm
{ role:
- "social-worker": You have Farida with you, and Farida has the scales under one arm, which are a reason by themselves. You'll each say what you are at the door. After that, she says on the stairs, she'll do the talking about weight and you do the looking. Linnet Court smells of onions.
- "health-visitor": Bilal from the Front Door has come with you, and will say that's who he is. You have the scales under one arm. He asks on the stairs what he should do with his face. You tell him to carry the bag and be interested in carpets. Linnet Court smells of onions.
- else: You're with Bilal, in a jumper. He would sooner have had Farida, and says so, but Farida has a ten-day-old in Brackenholt. You will say at the door that you are police; you've agreed it; nobody walks into a house and leaves that out. Linnet Court smells of onions.
}
The door opens before you knock. "Quick, before the cat gets out," says Marsha, big, quick, with a tea towel. "We haven't got a cat. Come in, you look perished."
Dee is behind her in somebody else's fleece, and smiles half a second late.
{ role == "police-officer": "Police," says Marsha, when you have said it. "For a height and weight. What's he done?" It's quite funny. It stops Dee's smile where it is. # speaker: Marsha }
"It's because we're two women, isn't it? You can say." She tells you about Pennoak: dog mess through the letter box, every Friday for a year, and the constable who asked had she thought of moving. You can hear that it happened. In her back pocket a phone buzzes. It has daisies on the case. "So when I see a badge I think, that's her packing." # speaker: Marsha
Kit is behind Dee's knee with a dinosaur up each sleeve, so that only the tails show. When Marsha laughs he looks up at Dee's face. When Dee laughs he does one too, small and polite. By the door his shoes are side by side, toes to the wall. # child: Kit in the hall
There's one key on the hook. # decide: What do you say in the hall?
// strongest: 3
* [Tell them that three separate people have rung, because secrets aren't going to help anybody here. # write: What you would say to Marsha and Dee in the hall]
    # did: You told Marsha and Dee that three people had rung.
    # point: IS-09 # point: IS-01
    # challenge: 2 # support: -1
    # serious: dee Marsha was told that three people had rung, and worked out who.
    # turns: dee gone # turns: trust
    # because: Openness is what we ask of ourselves and I'd defend it nine days in ten. But "three" is an address. There's a flat below, a nursery and a sister, and it took her as long as it takes to count.
    ~ warned = 1
    ~ acted = true
    "Three," says Marsha. # speaker: Marsha
    You watch her count. Her eyes go down, to the flat where Mr Lisle used to be; and across, to the snail-shaped slip from nursery by the meter; and stop at a photograph of two sisters squinting on a beach.
    { role:
    - "social-worker": "Which three?" she says, to Farida, pleasantly, as you'd ask after a recipe. Farida unfolds the scales. You know how many people in Tarnbridge live under, work with or are sister to; she's doing it out loud with her eyes. Dee puts her hand flat on the top of Kit's head, the way you would steady a lid.
    - "health-visitor": "I'd have thought a nurse would know better than to go by gossip," says Marsha. She's still counting. You hear Bilal stop breathing through his nose. Dee puts her hand flat on the top of Kit's head, the way you would steady a lid, and looks at the scales with longing.
    - else: "Am I allowed to know? I'd be allowed, if I was arrested," says Marsha. She has it already, you can see her put the third one down. You have stood at a lot of doors and known the second it went. Dee puts her hand flat on top of Kit's head, the way you'd steady a lid.
    }
    -> flat_stairs
* [Ask Dee whether she feels safe here, since she's in front of you and tomorrow she mightn't be. # write: What you would say to Dee in the hall]
    # did: You asked Dee, in front of Marsha, whether she felt safe at home.
    # point: DA-04 # point: PC-04
    # challenge: 2 # support: -2
    # serious: dee Dee was asked whether she was safe, with Marsha listening.
    # turns: dee gone
    # because: Plenty of us never ask at all, and you did. But she had to answer it with Marsha at her shoulder, and live with the answer after you'd gone down the stairs. It's the right question. It wanted a door that shuts.
    ~ warned = 1
    ~ acted = true
    Dee looks at Marsha before you've got to the end. "Course I do."
    "You can tell them, you know," says Marsha. "Tell them about my snoring." She reaches over and tucks in the label at the back of Dee's neck, and leaves her hand there. # speaker: Marsha
    { role:
    - "social-worker": "We're fine," says Dee. You have to write something, so you write *fine*. Kit has got one of the dinosaurs by the tail and is pushing it back up his sleeve, out of sight, an inch at a time. Farida asks the room, brightly, about vitamins. # speaker: Dee
    - "health-visitor": "We're fine," says Dee. You've asked that question in four hundred rooms with the door shut. You don't know what made you, here. Kit's pushing a dinosaur back up his sleeve by its tail, an inch at a time, till there isn't any. # speaker: Dee
    - else: "We're fine," says Dee, the way people answer police. Bilal's looking at the meter. Kit has a dinosaur by its tail and is putting it away up his sleeve an inch at a time, like someone taking evidence out of a room. # speaker: Dee
    }
    -> flat_stairs
* [Ask to be shown where Kit sleeps, since you want to be home by six knowing he has a bed. # write: What you would say to Marsha and Dee in the hall]
    # did: You asked to see where Kit slept.
    # point: PC-03 # point: PC-04
    # challenge: 1 # support: 1
    # turns: dee tells
    # because: Wanting to be home by six is allowed. A room is a plain thing to ask for, you'd ask it of anyone, and it went past all the talk. It put Dee in a doorway with you for a minute as well, which nobody had planned.
    { alone < 2:
        ~ alone = 2
    }
    ~ acted = true
    Something catches on the stove, and Marsha goes to it, so it's Dee who shows you.
    The bed is made like a shop's. On the floor between it and the door lies a sofa cushion with a dent in it the length of a grown woman. "I've a bad back," says Dee.
    { role:
    - "social-worker": You look at the cushion long enough for her to see you do it. Then, while the pan's loud, to the wardrobe: "She's asleep till ten. I take him at half eight. I'm by myself till I'm back," says Dee. "I used to be on the rent book." She smooths a pillow that is smooth.
    - "health-visitor": How long's it been bad? you ask, since backs are yours. "Since the summer," says Dee. Then, while the pan's loud, to the wardrobe: "She's asleep till ten. It's me takes him. If you ever wanted, for his review. I used to be on the rent book." She measures Kit against the door for you. He has grown.
    - else: There's a bolt, on this side, at the height of her shoulder, and it's new. You don't say so. While the pan's loud she tells the wardrobe: "She's asleep till ten. I take him at half eight. I'm by myself till I'm back. I used to be on the rent book." She never once looks at you.
    }
    -> flat_stairs
* [Keep to his dinner and his sleep and nursery, because they've had a year of people at doors. # write: What you would say to Marsha and Dee in the hall]
    # did: You kept to Kit's food, sleep and nursery.
    # point: PC-14 # point: DA-02
    # challenge: -2 # support: 2
    # because: Nobody wants to be the next one through that letter box. It's decent, and it's how a couple gets left unasked for being a couple of women. What you'd have asked any other two people in a hall, these two went without.
    ~ acted = true
    What was done to them wasn't right, and you say so. The hall warms up. What does Kit like? Beans, and not near the egg. Marsha does all the voices from his book, and she's very good.
    { role:
    - "social-worker": "He goes straight off," says Dee. "He does," says Marsha, "straight off." You write down *straight off*. You've been there some time before you notice that you like them both, and that Farida, packing up, hasn't said anything for a while.
    - "health-visitor": How's he sleep? "He goes straight off," says Dee. "He does," says Marsha, "straight off." You have got a box for that, and you tick it. He's on the fiftieth centile for everything. It's the happiest visit you've had all week.
    - else: Nobody's ever been that pleased to see you off duty or on. Bilal is told to sit, and sits. "He goes straight off," says Dee. "Straight off," says Marsha. You laugh twice, properly, on the mat.
    }
    -> flat_stairs
+ [Leave this part out. # skip]
    Kit is seen in the hall, with a dinosaur up each sleeve, and his height is written on the door frame.
    -> flat_stairs

=== flat_stairs
{ role:
- "social-worker": Marsha sees you down one flight. At the turn she stops two steps above, and the voice goes out of her like a light. "Whoever's been talking to you, I'll have them out of whatever they've got. Job. House. I don't care how long it takes. I've done it before." Somebody is coming up with shopping. Marsha holds the door for her and asks about the knee.
- "health-visitor": Marsha carries the scales down for you, one flight. At the turn she stops, and doesn't hand them over. The voice has gone out of her like a light. "You come here again without ringing," she says, "and I'll ring round, and there won't be a mother on this stair lets you in." She gives the scales a little shake. "Weigh yourself on them, do you? Good. Mind how you go."
- else: Marsha comes down one flight after you in her socks. At the turn she stops two steps up, with her face level with yours, and the voice has gone out of her like a light. "I know where you park, you lot. I know which one of you laughed." Then the street door bangs and there's a woman with shopping, and Marsha goes past you to take the bags from her, and asks about the knee.
}
-> wednesday

// ---------------------------------------------------------------- Tuesday, the clinic

=== clinic
# scene: clinic Half past nine
# day: 2
# time: 9.30 am
{ role:
- "health-visitor": She has come. She has no bag and no phone, and Kit's red book is inside her fleece, where it won't get wet. You have done this appointment four hundred times. You've put the chair with its back to the window and moved your own so as not to be between her and the door.
- "social-worker": She has come. You hear her through the wall, a light voice, saying she's early and she's not in the way, is she? Farida says sit anywhere. You are next door on the couch with paper on it, with your badge in your pocket, in case she should ask is there anyone. Two knocks, Farida said.
- else: She has come. You hear the door. You and Bilal are next door, either end of a couch with paper on it, in jumpers, like people waiting for results. If she asks is there anyone she could talk to, Farida will knock twice. If she doesn't, you were never here.
}
She has until ten, when the man comes about the gearbox and Marsha gets up for him.
At nursery it is water play. The others are down to their vests. Jo holds out a hand for Kit's jumper, eyebrows up: shall we? He considers it. Then he goes to the tray and puts both arms in, sleeves and all, and pours very carefully from the big jug to the small. # child: Kit's sleeves
{ role == "health-visitor": -> clinic_room | -> clinic_wall }

=== clinic_room
You fill in her date of birth, to have something to do with your hands. # decide: How do you begin with Dee?
// strongest: 1
* [Ask if she's ever afraid of anyone at home, because you're tired of guessing.]
    # did: You asked Dee, alone, whether she was ever afraid of anyone at home.
    # point: DA-04 # point: PC-04
    # challenge: 2 # support: 2
    # asks: dee-alone
    # turns: dee tells
    # because: It's an ordinary question and you put it in the ordinary way: I ask everyone, when they're by themselves. She didn't say yes. She told you two small things and watched to see where you put them. There's a form for it, later, with her.
    ~ alone = 2
    ~ acted = true
    "I ask everyone this, when they're on their own," you say, and ask it.
    "No," says Dee. The clock has a loud hand. "I used to be on the rent book," she says. "I ask before I buy bread." She laughs, in case it was a joke. # piece: dee-alone
    You don't write it down in front of her. You say there's a set of questions called the DASH that you could do together one day, and people whose whole job is this, and that Thursday at half past nine has nothing in it but a D.
    -> clinic_hatch
* [Start with Kit's words and weight, so that what she tells Marsha afterwards is true.]
    # did: You began with Kit's review and let the minutes go on it.
    # point: DA-04 # point: RL-05
    # challenge: -1 # support: 2
    # because: It was thoughtful. Somebody will ask her at ten o'clock what was said, and now she's got an answer. But it ate the only half hour anyone had given her, and you're both very good at talking about Kit.
    ~ acted = true
    He has lots of words, says Dee. He says *actually*. He says *I am not doing anything*. She tells you about the moon and the bin lorry, and she is funny, and for whole minutes she forgets to look at the door.
    At five to ten she sees the clock, and gets up in one movement. "Could I come again?" says Dee. "Is there anything else he'd be due?"
    -> clinic_hatch
* [Give her the helpline card straight off, as these could be the only minutes you get.]
    # did: You put a helpline card into Dee's hand.
    # point: DA-01 # point: DA-04
    # challenge: 0 # support: 0
    # because: If it's all you get, better she has the number. That's sound, and it's what we're told. It just has to be somewhere she can keep it, and you'd have needed to ask her about her pockets first.
    ~ acted = true
    She reads it, both sides. Her face does nothing at all.
    "That's kind," she says. She holds it all the way through Kit's sleep and Kit's shoes. At the door she lays it back on your desk, squared to the edge. "She does my pockets," says Dee. "It's only so things don't go in the wash."
    -> clinic_hatch
+ [Leave this part out. # skip]
    Dee answers what is on the review form, and at five to ten she goes.
    -> clinic_hatch

=== clinic_wall
At twenty to ten the man about the gearbox has evidently cried off. Marsha is at the hatch in slippers and a big jacket, out of breath, smiling. "I'm after my girlfriend," she tells the receptionist. "Which room've you got her in?" # decide: What do you do, behind the wall?
// strongest: 2
* [Go out and say who you are, because then it's you she'll look at and not the doors.]
    # did: You went out to Marsha and told her who you were.
    # point: DA-01 # point: SU-10
    # challenge: 2 # support: -2
    # serious: dee Marsha found out whom Dee had been sent to meet.
    # turns: dee gone
    # because: It was brave and it worked, she looked at nobody else. What she saw was your badge, in a building where Dee had told her there was a form to fill in. All the dullness that kept Dee safe went in one go.
    ~ warned = 1
    ~ acted = true
    She takes the badge off you to read it, both sides, and gives it back warm.
    "Well, well," says Marsha. She isn't out of breath any more. "You've not come about his fucking weight." She says it softly, because there are babies. # speaker: Marsha
    When Dee comes out with the red book, Marsha has the chair nearest the door, and pats the one beside it.
    -> clinic_hatch
* [Stay where you are and let reception be slow, because you are shaking and it would show.]
    # did: You stayed behind the wall and left reception to be slow.
    # point: DA-04 # point: SU-05
    # challenge: -1 # support: -1
    # asks: dee-alone
    # turns: dee tells
    # because: Hiding isn't a skill they train, and fear is a poor adviser and was right this once. Anybody you might have been, out there, would have needed explaining. A receptionist who can't spell Pell needs no explaining at all.
    ~ alone = 2
    ~ acted = true
    "How are we spelling that?" says the receptionist. "And date of birth? Not hers, lovey, yours, for the parking." It takes four minutes. You could kiss her.
    Dee comes out with the red book open at his height. She had told Farida two things, Farida says afterwards. *I used to be on the rent book. I ask before I buy bread.* # piece: dee-alone
    -> clinic_hatch
* [Knock on Farida's door, so Dee's already on her way out when Marsha catches sight of her.]
    # did: You knocked, so that Dee would be on her way out.
    # point: DA-04 # point: IS-05
    # challenge: 0 # support: 1
    # because: Quick thinking, and nobody was caught. It also ended the one conversation she'd had by herself since July, in the middle of a word. Whether that word would have come, nobody knows. Not even Dee, I shouldn't think.
    ~ acted = true
    Two knocks means something else, and Farida comes to the door with a look you'll remember. Behind her Dee has her mouth open to speak. She shuts it. By the time Marsha has got round the hatch there are two women in a corridor talking about shoes.
    "She'd got as far as *Fridays*," says Farida. # speaker: Farida
    -> clinic_hatch
+ [Leave this part out. # skip]
    At five to ten Dee comes out, with the red book, and she and Marsha go home together.
    -> clinic_hatch

=== clinic_hatch
{ role == "health-visitor": At the hatch is a woman in slippers, out of breath, who has come to walk Dee home. The gearbox man has cried off. "You must be the nurse," says Marsha, and holds your hand for too long, and harder. "Next time I'll bring her. She gets lost." | Through the glass you watch them cross the road. Marsha has a hand on the back of Dee's neck. She is talking. At the kerb she bends down, close, and says one more thing, and Dee gives her the red book. }
-> wednesday

// ---------------------------------------------------------------- Tuesday, the nursery

=== nursery
{ jo < 1:
    ~ jo = 1
}
# scene: nursery The carpet
# day: 2
# time: 10.30 am
{ role:
- "social-worker": The nursery smells of mince and wet mittens. Jo gives you a chair meant for a four-year-old, and you put your badge in your pocket. You read the October note again in the car: *monitor*. She asks which of you it was that wrote that, and waits to see what you do with the question.
- "health-visitor": The nursery smells of mince and wet mittens. Jo has seen you about another child and gives you the good chair, the one meant for a five-year-old. You have brought a sheet of what he should be able to do by now: hop, thread a bead, tell somebody a story. You leave it in your bag.
- else: The nursery smells of mince and wet mittens. Jo looks past you, the once, for a car with markings. Bilal has stayed in the office, since two strangers on a carpet is a raid. She gives you a chair meant for a four-year-old. You've been told at some length what an officer may not ask him. It comes to everything.
}
"I did ring in October," says Jo. "I rang twice, actually. The first time I put the phone down." # speaker: Jo
Kit looks at your shoes, and then at your face.
"Have you got a bus?" # speaker: Kit
You haven't. He nods, and goes back to work. They are in a row along the join in the lino, nose to tail, by size, with the largest next to the door.
The smallest is yellow and somebody has chewed it. He turns it to face the skirting board and moves it up until it touches. He isn't talking to you, or to Jo, who is on her knees beside him with a triceratops and hasn't asked him anything. # child: Kit's row
"The big one says quiet," says Kit. # speaker: Kit # piece: big-one
Jo looks up to find out what you're going to do. # decide: What do you do with what he said?
// strongest: 2
* [Get down beside him and ask, in your smallest voice, which one the big one is. # write: Your first words to Kit]
    # did: You got down beside Kit and asked him who the big one was.
    # point: VO-02 # point: VO-03
    # challenge: 2 # support: -1
    # serious: record Kit was asked about it by somebody he had just met.
    # turns: record three-pages
    # because: Anyone not made of wood would want to. But he'd said it beside the person he picked, and a stranger's questions can spoil a child's words for the people trained to hear them. He learned something about talking, too.
    ~ words = -1
    ~ acted = true
    You are good with children; people say so. Kit hears you right to the end. Then he picks up the big one and puts it in the box. Then the next. He puts them all away in order, without a click, the small one last, and fits the lid.
    { role:
    - "social-worker": "He was doing so well," says Jo. She doesn't mean it as a blow. Kit goes and sits on the bench by the pegs, where the big ones wait, crosses his legs and puts a finger on his lips.
    - "health-visitor": You have done the course. You could hear the course, all the time that you were doing it. Kit goes and sits on the bench by the pegs, where the big ones wait, crosses his legs and puts a finger on his lips.
    - else: Everything an officer may not ask him, and you'd asked it in a voice for kittens. Bilal's in the doorway. Kit goes and sits on the bench by the pegs, where the big ones wait, crosses his legs and puts a finger on his lips.
    }
    -> nursery_phone
* [Stay on your little chair and write down what he said and when. # write: The note you make]
    # did: You kept still, and wrote Kit's words down with the time.
    # point: VO-03 # point: VO-02
    # challenge: -1 # support: 1
    # turns: record one-page
    # because: His words, the time, who was there, nothing else. It feels like doing nothing; my knees have never hurt so much. Jo carrying on was what told him he hadn't broken anything by saying it.
    ~ words = 1
    ~ acted = true
    { role:
    - "social-worker": You put *10.44, carpet, J. Mensah present, not asked*. Then the five words. Jo sees the pen come out and sees you stop where you are, and breathes. She walks the triceratops along the lino and parks it next to the small one, facing the same way.
    - "health-visitor": You write it on the back of what he should be able to do by now: the five words, and 10.44, and that nobody had asked. Jo breathes. She has her triceratops sit down beside the small one, facing the wall with it.
    - else: You write it as you'd write it for a court: the time, the five words, who was where, no question put. Jo, who has been holding her breath, walks the triceratops along the lino and parks it by the small one, facing the same way.
    }
    Kit gives it some thought. He moves it over, a very little, so that there's room for the small one's tail.
    -> nursery_phone
* [Smile at Jo, leave him to play, and ask her about it when the room is quieter. # write: What you would say to Jo at pick-up]
    # did: You left it, to ask Jo about later.
    # point: VO-03 # point: VO-01
    # challenge: -2 # support: 0
    # because: There were two of you who had heard, so it felt kept. Each of you thought the other had it. By pick-up there's a queue of wet parents, and the one thing he's said all autumn has lost its corners.
    ~ acted = true
    She smiles back, not sure what's been agreed. There's custard coming. Somebody is crying about a hat. Kit brings the row away from the wall one at a time and gives them their dinner, a bead each.
    { role:
    - "social-worker": At pick-up Jo has a queue of wet parents and a mitten in her teeth, and what you say on the phone is, "He was playing nicely." In the car you had tried to get it back. Was it *says be quiet*? *Says quiet now*? You're nearly sure.
    - "health-visitor": You've a baby at one and another at half past. At pick-up you ring, and Jo's got a mitten in her teeth. "About the dinosaurs?" she says. You agree that it was about the dinosaurs. One of you is thinking that it was the other who wrote it.
    - else: It could only be hearsay, you tell Bilal in the car, and it would have to be asked properly, by the right person. He says yeah. At the lights he says, "What was it, though, exactly?" and each of you says a different thing.
    }
    -> nursery_phone
+ [Leave this part out. # skip]
    Jo plays on beside Kit until it is time for lunch.
    -> nursery_phone

=== nursery_phone
{ role:
- "social-worker": In the office a telephone is ringing. Nobody goes to it. That'll be Marsha, says Jo; same time every day; she likes to know who's been in. It rings for a long while. All down the carpet children are going on with what they do, and Kit has stopped, with a bead in his fingers, listening to it.
- "health-visitor": The office telephone rings. Jo looks at the clock and doesn't go. "That'll be Marsha. She likes to hear who's been in. I say *nobody*. I say *the fish man*." It rings and rings. Kit has stopped with a bead in his fingers. When it leaves off, he waits for it to start again, and it does.
- else: Bilal puts his head round. There's a phone going in the office, does anyone want it? Nobody does. It's Marsha, says Jo, it's always about now, to ask who's been in. "She said once she could see the car park from the van. You can't. I went and stood." Kit has stopped, with a bead in his fingers, listening to it ring.
}
-> wednesday

// ---------------------------------------------------------------- Wednesday, a photograph

=== wednesday
# scene: wednesday The one for stolen bikes
# day: 3
{ aunt == 1: -> at_eight | -> at_eleven }

=== at_eight
{ role:
- "police-officer": It's five past eight and you are first in. It has come through the police portal, the one for dashcams and stolen bikes, addressed to you by name, since yours was the name that rang her. Colette has filled in every box. *Sunday 22 November, twenty past five, my bathroom, getting him in the bath. He said it's from being told.*
- "social-worker": Five past eight, and Halina is on your line before you have sat down. It has come through the police portal, the one for dashcams and stolen bikes. Colette has filled in every box, and put your name, since you were who rang. *Sunday 22 November, twenty past five, my bathroom, getting him in the bath. He said it's from being told.*
- else: Five past eight, and you're wanted on the phone, in your cycling shoes. It's Halina, from public protection. It has come through the police portal, the one for dashcams. Colette has filled in every box, with your name under *who else knows*, since you rang her. *Sunday 22 November, twenty past five, my bathroom, getting him in the bath. He said it's from being told.*
}
"I had it on Sunday," she says, when you ring. "I nearly said, Monday. Only you were asking what he's like. I didn't want that to be the first thing." # speaker: Colette
-> the_photograph

=== at_eleven
{ role:
- "police-officer": It's five past eleven. It came in overnight, through the police portal, the one for dashcams and stolen bikes, and you get to it in its turn, after a trailer and a heron. *Colette Varley* and a picture. She has left the boxes empty: no hour, no day, nothing he said.
- "social-worker": It's mid-morning when Halina rings. It came in overnight, through the police portal, the one for dashcams and stolen bikes, and somebody has got to it in its turn, after a trailer and a heron. *Colette Varley* and a picture. The boxes are empty: no hour, no day, nothing he said.
- else: It's mid-morning and mid-clinic when reception puts Halina through. It came in overnight, by the police portal, the one for dashcams, and has been got to in its turn, after a trailer and a heron. *Colette Varley* and a picture. The boxes are empty: no hour, no day, nothing he said.
}
{ ten_past_two: Under it on your own phone there's a voicemail from Monday. "Colette again. You said ten past two and it's gone half. Only I've had the engine off and I've sat here like a lemon with it in my hand. I'd a picture to tell you about. I won't ring again, I don't like to be a nuisance." }
{ said_today: Under it there's a voicemail, from Monday night. "It's his auntie. You said an officer today, so I swapped my late and sat outside in the car from four till gone nine with the lights off, so as not to miss them. Nobody came. I'd a picture to show them. I'll stop mithering you now." }
{ not ten_past_two && not said_today: There's a voicemail under nine others, from Monday night. She had a picture, since Sunday. She hadn't said, because she hadn't wanted it to be what you thought of when you thought of him. Then nobody had rung, so she didn't know. "I won't ring again," says Colette. "Three times is a nuisance, isn't it?" }
-> the_photograph

=== the_photograph
{ aunt == 1: You look at it once. A yellow towel, a sleeve pushed up, and her own thumb in the corner, where she'd been in a hurry. A mark on the upper arm. # piece: photo | You look at it once, and then at when it was sent: ten to four in the morning. A towel, a sleeve. A mark on the upper arm. # piece: photo }
{ warned: { aunt == 1: There is one thing more. | There's one box she did fill in, the last. } "She got on my bus last night. Marsha. She sat right behind me from the Quay to the end of the line and never said a word, and when I turned the engine off she said *mind how you go, Col*, and I've not slept." Dee's number has been off since then. It doesn't ring and it isn't busy. It has gone. # closed: Dee's number > Marsha knew that people had rung, and by Tuesday night the phone with the daisies was off. }
{ aunt == 1: At half past eight he's on the nursery step. Dee undoes his hat for him. He gives her the yellow dinosaur to mind, and takes it back, and looks at her face, and gives it to her again. Then he goes in by himself and hangs up his bag. # child: Kit's step | At nursery it is snack. Kit has eaten his banana and is holding the skin. There's a bin; he knows about the bin. He waits until Jo has finished what she's saying to somebody else, and shows it to her, and when she nods he gets up. # child: Kit's snack }
He is there until three. # decide: Where does the photograph go, with what?
{ role:
- "social-worker": -> wednesday_sw
- "health-visitor": -> wednesday_hv
- else: -> wednesday_po
}

=== wednesday_sw
// strongest: 3
* [The clinic, with the age and which arm, for the first slot they have tomorrow. # write: The four lines you send: who saw what, when; what it's like for Kit; what if nothing changes; what you ask]
    # did: You asked the community clinic for the first slot next day.
    # point: TH-10 # point: IS-06
    # challenge: 1 # support: 0
    # turns: record three-pages
    # because: A person who knows about arms ought to look at this one. I'd have wanted that as well. But what went across was an arm with no autumn attached to it, and apart from a booking clerk nobody had heard.
    { met < 1:
        ~ met = 1
    }
    ~ acted = true
    The woman on the desk is kind and quick, and moves it up: there's a Dr Imrie with a gap at two today, if that's any good? You hear her type. "And the reason?"
    Your four lines have gone in a box that takes sixty characters. What she reads back is *mark to arm, mum aware*.
    -> one_oclock
* [Tomorrow's allocation meeting, filed by surname where anyone who goes looking is going to find it. # write: The four lines you send: who saw what, when; what it's like for Kit; what if nothing changes; what you ask]
    # did: You logged the photograph for allocation the next morning.
    # point: IS-06 # point: MA-05
    # challenge: -2 # support: -1
    # turns: record three-pages
    # because: It's on file, it's dated, and half past nine tomorrow isn't long. I've worked with people who'd have lost it. He goes home at three, though, and the only one who knew that it mattered which day this was, was you.
    ~ acted = true
    Surname, date, source. You have known people leave them as a string of numbers. It is the sixth thing of six.
    Your four lines sit under it, very black. You read them, and then you look up at the clock, since there was a time of day in one of them.
    -> one_oclock
* [Owen's hands with every date since August, and ask for a strategy discussion today. # write: The four lines you send: who saw what, when; what it's like for Kit; what if nothing changes; what you ask]
    # did: You took it to Owen with every date and asked for a strategy discussion.
    # point: TH-10 # point: TH-08 # point: IS-06
    # challenge: 2 # support: 1
    # shares: photo > social-care
    # escalates: manager
    # turns: record one-page
    # because: The hard part is being the one who stops everybody's morning. Four lines and a date on each: who saw what, what it is like to be him, what happens if we go on as we are, what you want. Asking for it by name saves ten minutes of hinting.
    ~ page = 1
    ~ acted = true
    Owen reads it standing up. At October he sits down.
    "I'd have to find three people with the same hour," he says. He looks across at the board, where there are thirteen other names. "Go on, then. Find me three people." # speaker: Owen
    -> one_oclock
+ [Leave this part out. # skip]
    The photograph goes to Owen with the rest of the morning's post.
    -> one_oclock

=== wednesday_hv
// strongest: 1
* [The Front Door, read out by you with every date down the phone and asking for a discussion today. # write: The four lines you read out: who saw what, when; what it's like for Kit; what if nothing changes; what you ask]
    # did: You rang the Front Door, read out every date and asked for a discussion.
    # point: TH-08 # point: TH-10 # point: IS-06
    # challenge: 2 # support: 1
    # shares: rearranged-reviews > social-care
    # escalates: now
    # turns: record one-page
    # because: Halina had told you, so surely she'd told them. That's how four people each know a thing and nobody does it. Reading it aloud made it longer than a picture, and you asked for the meeting by its name.
    ~ page = 1
    ~ acted = true
    It's Bilal. You read your four lines and he doesn't interrupt until the end. "You've put what he does," says Bilal. "Not just what he's got. Nobody does that." Somebody calls him. "Don't hang up. He's going to want a time," and he takes the phone across the room with you inside it.
    -> one_oclock
* [Dr Imrie, whom you know, with which arm it is, for a look at him first. # write: The four lines you send her: who saw what, when; what it's like for Kit; what if nothing changes; what you ask]
    # did: You went to the paediatrician first, because you knew her.
    # point: TH-10 # point: MA-05
    # challenge: 1 # support: 0
    # turns: record three-pages
    # because: Doctor to nurse, and she'd pick up for you when she won't for a switchboard. It's how things get done. It's also how a child gets examined by somebody who has been told one fact, and the other four sit with people who've not been asked.
    { met < 1:
        ~ met = 1
    }
    ~ acted = true
    She is on a ward round, and walking. "An arm, at three? I could say anything you liked. There's a hole at two," says Dr Imrie. "Who else is in this?" You tell her that you're just about to find out.
    -> one_oclock
* [Kit's record, in full and in your own words, for the family's named health visitor on Thursday. # write: The four lines you write: who saw what, when; what it's like for Kit; what if nothing changes; what you ask]
    # did: You wrote it up for the named health visitor's day.
    # point: IS-06 # point: RC-01
    # challenge: -2 # support: 0
    # turns: record three-pages
    # because: A good note, the same hour. Nobody will ever say that you sat on it. But the person it's addressed to works Thursdays and Fridays, and is you, and he goes home at three. It's a letter to yourself with him in it.
    ~ acted = true
    It is one of the best you've written. When you save it the system tells you whom it has informed: *named HV (you)*. Through the wall somebody's baby is having the second of its injections and has just realised.
    -> one_oclock
+ [Leave this part out. # skip]
    Halina sends the photograph on to the Front Door herself.
    -> one_oclock

=== wednesday_po
// strongest: 2
* [The crime system, as an assault on a child, with a number that anyone can quote. # write: The four lines of your report: who saw what, when; what it's like for Kit; what if nothing changes; what you ask]
    # did: You recorded a crime and let the number travel.
    # point: IS-06 # point: MA-05
    # challenge: 0 # support: -1
    # turns: record three-pages
    # because: It may well be a crime, and it does have to be recorded; nobody could fault it. A number isn't a phone call, that's all. The people who knew about the bus and the bricks don't read our system, and nothing in it was going to ring them.
    ~ acted = true
    You get a number in forty seconds. *Suspect: not stated. Location: not stated. Vulnerability: Y.* You put the number on the log, and on a yellow note, and the yellow note on the screen.
    "Good," says Halina. "Who's got it?" # speaker: Halina
    "Everyone," you say. She waits, to see if that was the end.
    -> one_oclock
* [Owen on the telephone with your log and all of their dates read out, and ask for a discussion today. # write: The four lines you read him: who saw what, when; what it's like for Kit; what if nothing changes; what you ask]
    # did: You rang Owen with the log and the dates and asked for a discussion.
    # point: TH-10 # point: TH-08 # point: IS-06
    # challenge: 2 # support: 1
    # shares: photo > social-care
    # escalates: now
    # turns: record one-page
    # because: There's a version of this where we crime it, send it and feel busy. You rang a manager with a cold and read him four lines by date. It goes on being ours as well, mind. A strategy discussion isn't a thing you post people.
    ~ page = 1
    ~ acted = true
    "You're the fourteen seconds," says Owen. He isn't being nice. You read him the four lines. On the third you hear him stop clicking. # speaker: Owen
    "All right. That's a better fourteen seconds. I'll need you, your sergeant, somebody from health who's met him, and an hour that doesn't exist." # speaker: Owen
    -> one_oclock
* [Uniform, two of them, to call at the flat while he's safe at nursery and have a word. # write: The four lines you brief them with: who saw what, when; what it's like for Kit; what if nothing changes; what you ask]
    # did: You asked for two officers to call at the flat.
    # point: TH-10 # point: DA-01
    # challenge: 1 # support: -2
    # turns: record three-pages
    # because: Two officers, in daylight, with him out of it: you'd thought about who'd be frightened and when. But they'd have gone in on a picture and no plan, with Dee at home. Halina stopped it. I've had sergeants who'd never have looked up.
    ~ acted = true
    You have got as far as the address when a finger comes down on the cradle of the phone.
    "And say what?" says Halina. "To which of them? And what does she go home to, after?" She isn't asking so that you'll answer. "There's people have to be in a room first. You know that. It's on the bloody wall." # speaker: Halina
    -> one_oclock
+ [Leave this part out. # skip]
    Halina sends the photograph on to the Front Door herself.
    -> one_oclock

// ---------------------------------------------------------------- Wednesday, 100 minutes

=== one_oclock
# scene: one-oclock Twenty past eleven
# day: 3
# clock: 11:20
# until: 13:00 At one they have either dialled in or gone to lunch.
{ role:
- "social-worker": -> eleven_sw ->
- "health-visitor": -> eleven_hv ->
- else: -> eleven_po ->
}
{
- flat: There's a new thing that he does, says Jo. He fetches the long cushion out of the book corner and puts it down beside the door, and lies on it, and gets up and moves it, and lies on it again. He won't have anyone else on it. "It's for the grown-up," says Kit. # child: Kit's cushion
- clinic: They've had the one about the bear who won't come out. Kit wanted the page before. Then he wanted the one before that. He went back and back to where the bear hasn't gone in yet, and put his hand flat on it, and kept it there so that nobody could turn over. # child: Kit's book
- else: On the craft table it's snow. Kit tears the paper very small and makes a pile, and puts the pile in his pocket. He has asked everyone there what time it is. Nobody at that table can tell the time. # child: Kit's snow
}
~ clock = 100
- (again)
{ clock == 100: You have a hundred minutes. | { clock } minutes until one. } # decide: What do you do before one?
* {aunt != 1 && clock >= 45 && met < 2} [Ring round until police, health and social care have one hour. # takes: 45 # detail: For a strategy discussion at one. Only Owen can chair it.]
    # did: You found an hour that police, health and social care all had.
    # point: TH-10 # point: MA-05 # point: ES-01 # challenge: 2 # support: 1
    # asks: tenancy
    # turns: child waves
    # because: Everybody you rang had a better reason for being somewhere else. Twenty scrappy minutes before a doctor looks beats a tidy meeting the week after. The review found them late, or missing, or without the people who knew.
    ~ met = 2
    ~ acted = true
    ~ clock -= 45
    -> hour_found ->
    -> again
* {aunt == 1 && clock >= 25 && met < 2} [Hold police, health and Owen to one o'clock, with the picture in since eight. # takes: 25 # detail: For a strategy discussion. Only Owen can chair it.]
    # did: You held police, health and social care to one o'clock.
    # point: TH-10 # point: MA-05 # point: ES-01 # challenge: 2 # support: 1
    # asks: tenancy
    # turns: child waves
    # because: The three hours' notice came from ringing an aunt back on Monday, though none of them will ever know it. Even so it took nagging. Twenty minutes beforehand, with the doctor listening, is what she looks at him with.
    ~ met = 2
    ~ acted = true
    ~ clock -= 25
    -> hour_found ->
    -> again
* (gave_dates) {clock >= 20} [Give Dr Imrie the dates before she has seen his arm. # takes: 20 # detail: She has had a cancellation at two.]
    # did: You gave Dr Imrie the dates before she saw Kit.
    # point: TH-10 # point: IS-06 # challenge: 1 # support: 1
    # because: It's a help to her and it isn't a discussion. She'll do right by what you tell her, but she can't tell you what police hold or who has the lease. Twenty minutes well spent, so long as nobody thinks that it's the meeting.
    { met < 1:
        ~ met = 1
    }
    ~ acted = true
    ~ clock -= 20
    { role:
    - "social-worker": "With a three-year-old I see an arm, and it often isn't much," says Dr Imrie, on some stairs. You've got her for two floors. You give her August, October and the bus, a floor and a half. "Who else is talking to you? It oughtn't be just me and thee." # speaker: Dr Imrie
    - "health-visitor": "I know that voice. Scales," says Dr Imrie, on some stairs. You tell her what you'd want to be told: the sleeves, the eating, two missed reviews, an ear in September. She asks about the ear. "I'd sooner have all of you round a phone," she says, "than be good at guessing." # speaker: Dr Imrie
    - else: "Police? What's he done, bitten someone?" Dr Imrie's on some stairs. You read her times and dates and keep out of it what's not yours to give her. She can tell. "There's a bit missing in the middle of that," she says. "I'd want it. In a proper discussion, with somebody minuting." # speaker: Dr Imrie
    }
    -> again
* {clock >= 20} [Tell Jo who may collect him, and whom to ring. # takes: 20 # detail: On Wednesdays it's Marsha, at three.]
    # did: You told Jo who might collect Kit and whom to ring.
    # point: MA-01 # point: IS-09 # challenge: 1 # support: 2
    # turns: trust rings # turns: record one-page
    # because: Somebody is always at the gate at three, and it's never one of us. Jo can't hold a door on a feeling. Tell her who, tell her whom to ring and that it's 999 if it's bad, and she isn't on her own with it.
    ~ jo = 2
    ~ acted = true
    ~ clock -= 20
    {
    - nursery && words == 1: She has got what he said yesterday in the locked drawer, in her own writing, with your note behind it.
    - nursery && words == 0: She wrote it down at the time, it turns out. *The big one says quiet*, 10.44. She'd thought you had, too.
    - nursery: She wrote down what he said yesterday, and then what you had asked him, and left a line between.
    - else: Yesterday he turned the little dinosaur to the wall, she says, and said *the big one says quiet*. Nobody'd asked him. She wrote it down, and the time. # piece: big-one
    }
    { words == 0:
        ~ words = 1
    }
    "So his mum, by herself, and not Marsha," says Jo. She says it very evenly, with children under both arms. "And I hear it from Owen Pryce himself. And if she's at the gate I've had a call to say there's a tummy bug, and I ring you, and if she kicks the door it's 999." # speaker: Jo
    { role:
    - "social-worker": You give her Owen's own number, which he'll hate, and the night team's. You ask who opens up tomorrow. You've never asked a nursery that before.
    - "health-visitor": It's Owen's say and his mum's and not yours, and you've rung Owen. What's yours is the tummy bug. Forty-eight hours, you tell her, and it's on all the posters.
    - else: You tell her what to say to the operator, in what order, address first. She says it back. You've got her name down for a marker before she's hung up.
    }
    -> again
* {role == "social-worker" && bed < 2 && clock >= 50} [See Colette's flat, and have Colette checked. # takes: 50 # detail: Brackenholt, over the bridge. She has swapped a shift.]
    # did: You saw Colette's flat and had the checks run on her.
    # point: FA-01 # point: ST-05 # challenge: 1 # support: 2
    # turns: child waves
    # because: It's a hard thing to ask of the one who rang. But we check everyone or it's favourites, and an aunt nobody looked at is how a plan comes apart on a Sunday. It cost you half the time there was.
    ~ bed = 2
    ~ acted = true
    ~ clock -= 50
    Third floor, a lift that smells of chips. She shows you the box room, the gas, the window lock, and where she puts the bleach. You ask who else has a key. She goes red. Dean, the lodger, since March. He's on nights. You take his date of birth as well as hers, and ring both through from the landing.
    "You're checking me," says Colette. "Good," she says, after a bit. # speaker: Colette
    -> again
* {role != "social-worker" && bed < 2 && clock >= 25} [Ask Bilal to see Colette's flat and have her checked. # takes: 25 # detail: He rings back by three, or he doesn't.]
    # did: You asked Bilal to look at Colette's flat and run the checks.
    # point: MA-01 # point: FA-01 # challenge: 1 # support: 1
    # turns: child waves
    # because: Where a child sleeps is social care's to look at. Asking for it before anyone needs it is everybody's. She's the one who rang, so it feels like a poor thank-you, and it's the only sort that would hold.
    ~ bed = 2
    ~ acted = true
    ~ clock -= 25
    "Has anyone said that's where he'd go?" says Bilal. Nobody has. "So I'd be going in case." You hear him look at his watch, and then for his keys. "Who else has a key to it? Never mind, I'll ask her. There's always a Dean." # speaker: Bilal
    -> again
* {role != "health-visitor" && alone < 2 && clock >= 40} [Ask Farida to catch Dee at the launderette by the nursery. # takes: 25 # detail: She's there by herself on Wednesdays. Nobody rings her phone. # gone: The dryers finish at twenty past twelve.]
    # did: You asked Farida to find Dee away from the phone.
    # point: DA-04 # point: RL-22 # challenge: 1 # support: 2
    # turns: dee tells
    # because: The number you had was Marsha's, whatever it said on the form. Washing is as good as a consulting room if there's nobody else in it. It had to be a face that Dee had a dull reason to know.
    ~ alone = 2
    ~ acted = true
    ~ clock -= 25
    { role:
    - "social-worker": Jo's the one who knew about the launderette. Farida goes with a red book under her arm, and it feels a long time till you hear. What comes then is short. She had folded; you can't not. Dee would rather not say, and then said it's when Marsha goes quiet. Then Dee had asked her something, and Farida's voice isn't quite level. "She wants to know who'd have Kit. She's got that far by herself."
    - else: You can't go; you, of all people, in a launderette. Farida goes, with a red book under her arm. She rings you from the street with the wind in it. Dee had folded nine things before she spoke. "It's when she goes quiet," she'd said. There's no offence of going quiet, you think; and then that there is, near enough, and it has a section number, and you go and look it up.
    }
    -> again
* {role == "health-visitor" && alone < 2 && clock >= 50} [Catch Dee yourself at the launderette by the nursery. # takes: 50 # detail: She's there alone on Wednesdays. # gone: The dryers finish at twenty past twelve.]
    # did: You found Dee at the launderette and asked her there.
    # point: DA-04 # point: PC-04 # challenge: 2 # support: 2
    # asks: dee-alone
    # turns: dee tells
    # because: Fifty minutes for about five sentences. You'd no right to expect any. A dull face, a dull reason and nobody else in earshot were most of it; the rest was that you said what you'd have to do with it before she said it.
    ~ alone = 2
    ~ acted = true
    ~ clock -= 50
    You fold. It's impossible not to. You say what you ask everyone, and what you'd have to pass on. She pairs up four of his socks before she answers.
    "It's when she goes quiet," says Dee. "I ask before I buy bread." And when the last dryer has stopped: "It's him I'd want to know about. Who'd have Kit?" # speaker: Dee # piece: dee-alone
    -> again
* {role == "police-officer" && basis == 0 && clock >= 40} [Write your reason, and press the other county for its log. # takes: 40 # detail: Halina has to sign it first.]
    # did: You wrote your reason and pressed the other force for its log.
    # turns: record one-page
    # point: PC-08 # point: DA-05 # point: IS-04 # challenge: 2 # support: 0
    # because: Late, but in writing, and signed before you dialled. It's two forces and one woman and nobody had ever put the halves together, since each of them was closed. Being a nuisance on a telephone is underrated as a skill.
    ~ basis = 1
    ~ acted = true
    ~ clock -= 40
    You are put through to somewhere with a canteen in it. A civilian called Maureen says it would have to be requested. You say you're requesting it. She says on the form. You say there is a boy of three who goes home at three.
    Maureen says not to use that voice on her. Then there's typing.
    -> again
+ [Leave the phones, and go in.]
    ~ acted = true
    -> after_one
+ [Leave this part out. # skip]
    -> after_one

=== eleven_sw
{ page == 1: Owen has put a line through his lunch, and your dates are on the wall in front of him with a magnet. It's a strategy discussion if police, health and you are on one call, and it's a chat if they're not. At three somebody will be stood at nursery with a car. Bilal says that he'll do your phone. It rings while he's saying it. | "So what have I got?" says Owen. He has a mark on an arm, from a bus driver, and a form that's warm from the printer. It's only a strategy discussion if police and health are on it, and nobody's asked them. At three somebody will be stood at nursery with a car. "I can give you till one," says Owen. }
->->

=== eleven_hv
{ page == 1: You have cancelled a clinic, which has never once been done without somebody crying. There's a room, a phone and your dates on the fridge. Three of the things on the list beneath aren't yours to do; you can ask. Owen's rung twice, to check it's Kit with a K. At three somebody will be at nursery with a car. | It has gone where you sent it, and you're back in clinic with a baby's whole hand round your thumb, thinking about three o'clock. "Give me that one," says Farida. "Go on. You've been weighing her for ten minutes." So there's a room, and a phone, and till one. }
->->

=== eleven_po
{ page == 1: "You've till one," says Halina. "I'll be on the call if there's a call. Only Owen can hold it. And nobody goes and has a chat with a witness on a bus." She has printed your four lines and read them, you can tell, more than once. At three somebody will be at nursery with a car. | "So?" says Halina. She has swung her chair right round. "He's at nursery till three and then somebody comes for him with a car. You've till one. I've had no breakfast and I've nobody to lend you. Ring some human beings." # speaker: Halina }
->->

=== hour_found
{ role:
- "social-worker": Halina will do it from the car. Farida has got a gap with a baby in it. Tomasz from housing is surprised to be asked. "Who's got the lease?" you say. He reads it off: third tenancy in a year, and since September Dee Varley isn't on it. "So she could be put out tomorrow." He doesn't like it, but yes. # piece: tenancy
- "health-visitor": You can't call one. You can be the reason that somebody does. Bilal gets Owen; you get Dr Imrie to say she'd listen; and you think of housing, since someone must hold the lease. Tomasz reads it off. Since September Dee Varley isn't on it. "She could be put out tomorrow," you say. Technically, says Tomasz. # piece: tenancy
- else: Halina says yes by lifting an eyebrow. Farida will do it with a baby on her shoulder. You ring Tomasz in housing, as you've never in your life got through a door without knowing whose it was. Third tenancy in a year, and in September Dee Varley comes off it. So Marsha could put her out tomorrow. Technically, he says. # piece: tenancy
}
->->

=== after_one
{
- met == 2: -> strategy
- met == 1: -> thin_medical
- else: -> gate
}

// ---------------------------------------------------------------- Wednesday, one o'clock

=== log_lands
{ role:
- "police-officer": At four minutes to one the other county's log arrives, because on a written reason somebody called Maureen went down to a basement. You read it yourself; nobody else here may. December 2024, a woman who lived with Marsha Pell, two calls in nine days, both taken back. *She has my phone. I'm all right now, she's being nice.* Nobody was charged. You stop where it stops. # piece: former-partner
- "social-worker": At four minutes to one the other county's log arrives, because you had written down a reason and Owen had found his pen. Halina reads it; only police may. December 2024, a woman who lived with Marsha Pell, two calls in nine days, both taken back. *She has my phone. I'm all right now, she's being nice.* And here, one Friday this month, *child asleep, not seen*. "And I nearly didn't sign it," says Owen, to his pen. # piece: former-partner # piece: call-out
- else: At four minutes to one the other county's log gets in, because you'd given Bilal a reason that he could type. It isn't sent to you and shouldn't be. Halina reads it: December 2024, a woman who lived with Marsha Pell, two calls in nine days, both taken back. *She has my phone. I'm all right now, she's being nice.* And one Friday this month, here, *child asleep, not seen*. You hear her turn it face down. # piece: former-partner # piece: call-out
}
->->

=== no_log
{ role:
- "social-worker": "What've police got on the partner?" says Owen. Nobody had asked in writing, so it's what this town has, one night, *child asleep, not seen*. And elsewhere? Elsewhere is a phone call somebody will make tomorrow. It would have taken you forty minutes on Monday. # piece: call-out # closed: The other county > Nobody had written a reason for asking about Marsha, and its log did not come in time.
- "health-visitor": "And the partner?" says Owen. You'd thought someone had asked. So had everybody; you can hear it. What this town has is one night in November, *child asleep, not seen*. The rest could be anywhere. You had been going to say something on Monday, and it had got to three. # piece: call-out # closed: The other county > Nobody had written a reason for asking about Marsha, and its log did not come in time.
- else: "And the partner?" says Owen. You say what's on here, one night in November, *verbal, no offences, child asleep, not seen*. "And anywhere else?" You don't know. You haven't the right to find out on a whim, and nobody wrote down that it wasn't one. Halina's looking at her own hands. # piece: call-out # closed: The other county > Nobody had written a reason for asking about Marsha, and its log did not come in time.
}
->->

=== strategy
# scene: strategy Five on a line
# day: 3
# time: 1 pm
{ role:
- "social-worker": Owen shuts his door, which sticks. You're beside him. Halina, Farida, Tomasz, and Dr Imrie with a sandwich. "This is a strategy discussion under section 47," says Owen, and gives the time. It makes him sound like a man who's slept. {page == 1:Your one sheet is under his elbow, and he reads from it like one of his own.|You have it on four screens and the back of your hand, and he waits while you find October.}
- "health-visitor": You take it standing, in with the vaccines, with a list on the fridge under a magnet of a lung. Owen gives the time and says what it is, a strategy discussion under section 47. He asks health first. {page == 1:You read your sheet, gaps and all, from a midwife in 2023 to this morning.|You say what you've seen of Kit and then, which takes longer, what you haven't.}
- else: Owen gives the time and says what it is, a strategy discussion under section 47. Halina pushes the phone across. "Yours," she mouths. You've given evidence in front of a judge, and your voice didn't do this. {page == 1:You read the page you made, their dates and yours, in the one column.|You say what's under the child's name, which is nothing, and then what's under the adults'.}
}
{
- basis: -> log_lands ->
- else: -> no_log ->
}
{ words == 1: Somebody reads out the sentence from the carpet, at its proper length, with the time. It's five words long. Dr Imrie says, "Again?" and it is read again. }
"Then I'll want to see all of him and not the arm, and I'll want the whole hour," says Dr Imrie. "Two o'clock. His mother asked, before he's moved, and with him. Not the other one." # speaker: Dr Imrie
Kit has had his lunch. He ate the hill of mash from the outside in. Jo's told him that if his mum says yes it's a car and a doctor, with his mum there, and Jo coming back too. He asked which seat. # child: Kit's lunch
"That's the doctor. Where does he sleep?" says Owen. # speaker: Owen # decide: What do you say about tonight?
// strongest: 2,3
* [Home, on a plan that both women sign at five, and a visit to him every day.]
    # did: You argued for home, on a plan both women would sign.
    # point: DA-01 # point: ST-05
    # challenge: 1 # support: -1
    # turns: child stands
    # because: His own bed, eyes on him daily, and no fuss; I've drafted dozens. But it asks the frightened one to sign next to the one she's frightened of, and then leaves. Whoever reads that plan most carefully will be Marsha.
    ~ bed = 0
    ~ acted = true
    { role:
    - "social-worker": Owen types *daily*. You draft it on the back of your sheet, five lines, and it's good, you've a knack for these. "One of them'll be holding the pen," says Halina. It's nearly half past one. You leave two gaps at the bottom for the names.
    - "health-visitor": "I could do the Thursdays," you say. So could Farida; so could Bilal; between you there is somebody every day at four. "With both of them sat there," says Halina. It's nearly half past one and there's a plan, and you have offered to bring the biscuits.
    - else: "Both of them, round a table, at five," says Halina, off the line, to you. "One of them holding the pen." But it's lawful and it can be done today. You say that you'd put a marker on the address. Owen types *daily* and asks how you spell marker.
    }
    -> after_strategy
* {bed == 2} [Colette's on one sheet that Dee has signed first, with Friday on it to look again.]
    # did: You argued for Colette's, written down, signed by Dee and looked at again on Friday.
    # point: RL-23 # point: MA-01
    # challenge: 1 # support: 2
    # turns: child waves
    # because: It's only a plan because somebody had stood in the box room. Who, where, till when, who to ring: one side of paper. And it's Dee's to agree to or not, after she's been told the truth and before she has been told by Marsha.
    ~ acted = true
    { role:
    - "social-worker": "Checks?" says Halina. All back, you tell her, on Colette and on a lodger called Dean. And if Dee says no to it? Then it's another conversation, says Owen, and a solicitor's, and you're to tell her that as well. You write *Friday* at the foot and go over it twice.
    - "health-visitor": "Seen by?" says Halina. By Bilal, who's just rung, you say, and there's a Dean. You ask who's telling Dee, and whether it'll be said to her as a question. Owen says it'll be one. He says what happens if the answer's no, and asks that health hear him say it.
    - else: "Checks?" says Owen. You've done them; it's your name on the search, and Halina's on the reason. Aunt, nothing. Lodger, nothing since he was nineteen. You say which nights a car can go by, and that nobody's to promise more than that. Owen puts *Friday*.
    }
    -> after_strategy
* {bed != 2} [Nowhere yet, not until somebody has stood in Colette's spare room and her checks are back.]
    # did: You argued that nothing be agreed until Colette's flat and checks had been seen to.
    # point: FA-01 # point: PC-12
    # challenge: 2 # support: -1
    # turns: child waves
    # because: It made you the awkward one with everybody's thumb over the red button. He'd sit about till seven on somebody's knee. But once he's in a bed it's very hard to go and look at it with your eyes open.
    ~ bed = 2
    ~ acted = true
    { role:
    - "social-worker": "He's three. He'll be dropping by six," says Owen. Then he can drop on Jo, you say. There's a silence with a heater in it. You've never spoken to him like that with a doctor on the line. "Bilal," says Owen, past the phone. "Get your shoes on. Brackenholt." # speaker: Owen
    - "health-visitor": "Health's not usually this bloody-minded," says Owen. You say that if this was a cot you'd be asking about the mattress. Dr Imrie laughs, with her mouth full. "Bilal, shoes," says Owen, and you hear a chair go back, and keys. # speaker: Owen
    - else: "We could do it on trust," says Owen. You say that on trust is how you'd come to miss a fortnight. You'll put Colette through now, and whoever else has a key; it's not a slight. "Bilal," says Owen, away from the phone, "shoes." # speaker: Owen
    }
    -> after_strategy
* {bed != 2 && aunt == 1} [Colette's from three, where Dee would want him, with her checks caught up on tomorrow.]
    # did: You argued for Colette's at once, with the checks to follow.
    # point: FA-01 # point: PC-16
    # challenge: -1 # support: 1
    # serious: child Kit was sent to a bed that nobody had looked at.
    # turns: child moved
    # because: She rang three times and bakes; who'd check an aunt? It was warm and it got everybody off the phone. Colette's a good bet. But it's Kit's night you were betting, and nobody had asked who else has a key.
    ~ bed = 1
    ~ acted = true
    { role:
    - "social-worker": You can hear it go along the wires, the relief. "She's solid, is she?" says Owen, and you say she is solid. It's a thing you'd say of a table. Nobody on the line has been to Brackenholt. He types *aunt to collect*.
    - "health-visitor": "You've spoken to her, is she solid?" says Owen. You have, for four minutes, about eggs. You say that she seems very solid. Everyone is so glad to hear it. He types *aunt to collect*, and you cross *bed* off your list on the fridge.
    - else: "Anything on the aunt?" says Owen. Nothing comes up, you tell him. You know what that's worth; it was you who typed *nothing held*. But it is said now, and he has taken it for an answer. He types *aunt to collect*.
    }
    -> after_strategy
+ [Leave this part out. # skip]
    Owen writes down what the others agree.
    -> after_strategy

=== after_strategy
{ jo == 2: -> medical | -> gate }

// ---------------------------------------------------------------- Wednesday, the hospital

=== medical
{ alone < 2:
    ~ alone = 2
}
# scene: medical Two o'clock
# day: 3
# time: 2 pm
{ role:
- "social-worker": Children's outpatients has a whale on its ceiling. Dee has come with Farida and her washing in two blue bags; she's not been home with it. You tell Dee what you are and why you're here. You tell her it's about Kit and it's about a mark, and what the doctor will do, and that it's for her to say yes to. Her signature is very small.
- "health-visitor": Children's outpatients has a whale on its ceiling. You've brought Dee, who hasn't been home, a blue bag of washing each, and told her on the way what it is for. She said yes at the lights and yes at the door. She signs for him herself. Then she asks you to hold the bag, since her hands are doing something.
- else: Children's outpatients has a whale on its ceiling. You stay by the door in your jumper, with Bilal, who is the one to talk. Dee has come with Farida and two blue bags of washing she's not taken home. She says yes and signs. You're here in case it turns out to be a crime, and you have been told where to look, which is at the whale.
}
He has never seen so many lights. He lies on the paper and looks for the whale's eye. When Dr Imrie asks can she see his arm he gives it to her, and then the other one, so she'll have a pair. "Are you doing anything?" says Kit. She tells him what. # child: Kit at the doctor's
"He didn't do that playing," she says to you, outside, after forty minutes. "And if I'd only been shown the mark, I'd not have been able to tell you so." # speaker: Dr Imrie
{ role:
- "social-worker": Then the lift opens. Marsha is in it, and a nurse is saying excuse me. There's a tag in Kit's bag, it turns out, the size of a button, sewn into the lining. "Deanna." She isn't loud. She looks through you to the glass, where Dee has already stood up. "Get his shoes on. I'll not say it twice." She comes on up the corridor, trailing one hand along the wall.
- "health-visitor": You see her first, since you know the lift sticks. She has come up the stairs. There's a tag in Kit's bag, it turns out, the size of a button, sewn into the lining. "Deanna." She isn't loud. "Get his shoes on." Beside you Dee has stood up, like somebody hearing an anthem. Marsha looks at the washing in your arms. "I'll have that," she says.
- else: The lift opens and it's her. There's a tag in Kit's bag, it turns out, the size of a button, sewn into the lining. "Deanna." She isn't loud; you've known loud. "Get his shoes on." You're between her and the glass and she has seen what you are, with or without the jumper. "Lay a finger on me," says Marsha to you, quite low. "Please. I'd love it." Behind you Dee is up.
}
The whale goes on smiling. # decide: What do you do?
// strongest: 3
* [Ask Dee what she would like to happen now, since it has to be her own decision.]
    # did: You asked Dee what she wanted to happen.
    # point: TR-02 # point: DA-01
    # challenge: 1 # support: 1
    # because: It's what we say we do, and on Thursday it'd have been right. With Marsha twelve feet off there was only one answer she could give. There's a kind of asking that just hands somebody the whole weight of it.
    ~ held = -1
    ~ acted = true
    { role:
    - "social-worker": "I'll pop out and tell her," says Dee. "It's easier." She is four minutes. Security comes, and police, and Marsha has got them both laughing. When Dee gets back she has one sleeve pulled down over her hand. "Will it be much longer?" she asks Farida, not you. # speaker: Dee
    - "health-visitor": "I'll pop out and tell her, shall I?" says Dee, and takes the washing off you. She's four minutes. Security comes, and police, and you hear all of them laugh. She comes back without the bags, with one sleeve pulled down over her hand. # speaker: Dee
    - else: Bilal asks it, since you look at him to. "I'll pop out and tell her," says Dee, and goes round you. It's four minutes. Two of your own lot arrive, and Marsha has them laughing inside one. When Dee gets back she has a sleeve pulled down over her hand.
    }
    -> telling
* [Go out to Marsha yourself and tell her to leave, as somebody has to stand up to her.]
    # did: You went out and told Marsha to leave.
    # point: SU-10 # point: MA-08
    # challenge: 2 # support: -2
    # because: Nobody'd stood up to her for a year and I'd have wanted to as well. It left a mother and a boy on the wrong side of a glass door, watching two people decide things about them. And it was you she'd come to see, now.
    ~ held = 0
    ~ acted = true
    { role:
    - "social-worker": She walks up until you can smell the fat off the van. "You," she says. "I'll know you." She holds up the phone with the daisies and films you, smiling at it, till security has her by the elbow. Through the glass Kit has put on his shoes, on the right feet, and is doing up another child's.
    - "health-visitor": "Here she is. Little Miss Nurse," says Marsha. She gets so close that you can't see the edges of her. She films it, with the daisies, at arm's length, smiling, until security comes. Through the glass Kit has got his shoes on and is doing up another child's. # speaker: Marsha
    - else: You do it by the book, hands where she can see them. "That's harassment, that is, and me a member of the public," says Marsha, to the phone with the daisies, which has been going since the lift. You can see yourself in it, very small. Behind the glass Kit has his shoes on already.
    }
    -> telling
* [Take the two of them out by the staff door without asking either of them, as there's no time for manners.]
    # did: You took Dee and Kit out by the staff door without asking them.
    # point: SU-10 # point: DA-03
    # challenge: -1 # support: 2
    # because: There are about twenty seconds in a year when doing it for somebody is the whole job. Her legs had already started for the lift. The asking has to come afterwards, and it has to be proper asking, with an apology in front of it.
    ~ held = 1
    ~ acted = true
    { role:
    - "social-worker": You say "This way" and pick up the washing. Farida has Kit. Dee goes where her elbow's taken. There's a corridor, a smell of toast, and behind you an alarm, and somebody asking control for police. In the linen cupboard for a time nobody speaks. "I was going to go to her," says Dee. "My feet were."
    - "health-visitor": You know this corridor; you've had your appraisals in it. You've got Kit on one hip and Dee by the sleeve and you don't say one word to either. There's an alarm going, a long way back. In the linen cupboard Dee looks at her own shoes. "My feet were going to her," she says. "I wasn't."
    - else: You put your arm out like a gate and it's Bilal who says "This way", and you go last, backwards, with the radio you're not supposed to have brought. Control's asking for your number. In the linen cupboard it smells of ironing. "I was going to go to her," says Dee. "My feet were."
    }
    -> telling
+ [Leave this part out. # skip]
    Security and two officers see Marsha out to the car park, and the door is kept shut.
    -> telling

=== thin_medical
# scene: thin-medical Four lines
# day: 3
# time: 2.10 pm
Nobody has met. The hospital's booking desk had a number for the family, and rang it. Marsha answered. "Course we will. Poor little chap. Is that the arm from the slide?"
{ role:
- "social-worker": You get to outpatients at ten past with your lunch in your pocket. They are already done. Dee's on the plastic chairs with Kit's bag on her knees, and a ticket in the neighbour's windscreen wants feeding, so for the moment there's only her. Dr Imrie is holding a form against the wall to write on it.
- "health-visitor": You run across from clinic and get to outpatients at ten past. They're done. You know the corridor; the weighing room is yours on Mondays. Dee is on the plastic chairs, and Marsha has gone down to feed the meter. Dr Imrie comes out with a form and says your name as if she'd been hoping for it.
- else: You and Bilal get there at ten past, and he goes in, and you hold a wall up by the vending machine. They're done. Dee's on the plastic chairs. Marsha passes you on her way to the meter, says "All right, handsome," to nobody, and whistles on the stairs. Dr Imrie comes out, reading as she walks.
}
"Mark to upper arm. Mother says slide. Mother's partner says slide. Could be play." She turns it over, to see if there's a back. {one_oclock.gave_dates: "I've your dates, from the stairs, and nobody has sent me a line of them or asked me about more than the one arm. It's a true answer to what I was asked. What would you have me look at?" | "It's a true answer to what I was asked. Is that really all there is?" } # speaker: Dr Imrie
He held out his arm before he was asked, and then the other, to be fair. There's a whale on the ceiling and he hasn't looked up. He has his eyes on the end of the corridor, where the stairs are, and is counting something on his buttons. # child: Kit on the couch
You have as long as a parking meter takes. # decide: What do you do with it?
// strongest: 1,3
* [Read Dr Imrie the whole autumn here in the corridor and ask her what she would write now.]
    # did: You gave Dr Imrie the dates in the corridor and asked again.
    # point: ES-07 # point: TH-10
    # challenge: 2 # support: 1
    # turns: record one-page
    # because: Late, and leaning on a vending machine, and she wasn't too grand to be told. Nothing about the arm had changed. The question had. It's her name on that form, and people don't often offer a consultant the chance to cross something out.
    ~ page = 1
    ~ held = 0
    ~ acted = true
    { role:
    - "social-worker": She writes while you talk. At the sleeves she stops and looks through the glass at him. She strikes out *could be play* so that it can still be read, signs the striking out, and puts the time. "Now go and have your meeting," says Dr Imrie, "before somebody rings to ask what I meant."
    - "health-visitor": She lets you finish. "You might have rung me with that," says Dr Imrie, and you say that you know. She strikes out *could be play* so it can still be read. She puts her initials, and the time, and then yours, as the person who had told her.
    - else: You can give her dates and times and nothing that's not yours. It's enough; she's good at gaps. She strikes out *could be play* so it can still be read. "Say I said so, and when," says Dr Imrie. You've got your pocket book out already.
    }
    -> struck_out
* [Take the four lines as they are, from the one who has looked at his arm.]
    # did: You took the doctor's four lines as they stood.
    # point: ES-07 # point: PC-12
    # challenge: -2 # support: 0
    # because: She's a consultant and it was her examination. Most days that's just manners. But she had asked you straight out whether there was any more, and there was. I don't think it was her you were being polite to.
    ~ held = -1
    ~ acted = true
    { role:
    - "social-worker": "That's the main thing," you tell her, and she gives you the pink copy. Marsha's back, with change in her hand and a lolly. She crouches down to Kit. "What do we say to the lady?" "Thank you for having me," says Kit, to the form.
    - "health-visitor": You have known her nine years and she has never once been careless. She gives you the pink copy. Marsha's back, with a lolly, and has heard you say thanks. "All right then, is he?" says Marsha. "Clean bill?" Kit says thank you for having me, to the form.
    - else: It isn't for you to argue medicine in a corridor. You hold the pink copy by its edges. Marsha's back with a lolly and a fistful of change, and winks. "What do we say to the lady?" "Thank you for having me," says Kit, to the form.
    }
    -> late_strategy
* [Get Dee to the weighing room and shut the door, while the meter's being fed with pound coins.]
    # did: You got Dee behind a door that shut for four minutes.
    # point: DA-04 # point: DA-01
    # challenge: 1 # support: 2
    # because: Four minutes is nothing and it's more than she'd had. It was a risk; she'd have to say where she had been. "They weighed him again" would do. Nobody made her answer, and she used three of the minutes to look at the scales.
    ~ held = 1
    ~ acted = true
    { role:
    - "social-worker": You say who you are and what you'd have to do with anything she told you. "He did come off the slide," says Dee. "That was July." She steps up on the scales herself, sees what it says, and steps down. When you open the door Kit's exactly where he was.
    - "health-visitor": It's your room. You put the light on and sit where you sit. You say what you ask everyone, by themselves. "He did come off the slide," says Dee. "That was July." She gets up on the scales in her shoes, sees what it says, and gets off again. Two stone gone, and you hadn't looked.
    - else: It's Bilal who takes her in. You stay by the door and look at your phone, like anybody, with one foot where it would stop it opening. He tells you, after. "He did come off the slide," she'd said. "That was July." And then she had weighed herself.
    }
    -> late_strategy
+ [Leave this part out. # skip]
    Dr Imrie sends her four lines to everybody whose name is on the form.
    -> late_strategy

// ---------------------------------------------------------------- Wednesday, the gate

=== gate
# scene: gate Twenty-five past two
# day: 3
# time: 2.25 pm
{ met == 2: Dr Imrie's ward round has run over, and two o'clock is three. It was agreed on the phone that nobody would tell Marsha, and it didn't strike anyone to tell Jo. At twenty-five past two, with Dee and Farida not yet across the road, a neighbour's car is at the nursery gate with its engine on. # closed: Two o'clock > Nobody had told Jo who might collect Kit, and Marsha was at the gate before his mother was. }
{ met != 2: You've come because there is still no meeting and he goes home at three. So has Marsha. The neighbour's car's at the nursery gate with the engine on, thirty-five minutes before time. # closed: One o'clock > No hour was found for police, health and social care, and the doctor's two o'clock went to somebody else. }
{ role:
- "social-worker": Bilal is behind you, texting with one thumb. You know the law here as well as anyone does in a wind. She has no parental responsibility for him. Nor, this minute, have you. "He's got the dentist," says Marsha, right up to the bars, looking at one of you and then the other. Nothing in her face is working but the eyes. She brings the flat of her hand down on the rail, once, so it rings to the corner. "I said open it. Fucking open it."
- "health-visitor": Bilal is with you, getting his badge the right way round. You have weighed half this street. Three mothers nod to you, and to Marsha. "Dentist," says Marsha, up to the bars. Nothing in her face is working but the eyes. "Nurses. He's always poorly when one of you's been, have you noticed that?" She hits the rail with the flat of her hand, once, so it rings to the corner, and the three mothers find something to look at. "Fucking open it, Jo."
- else: Bilal is with you, and another officer is a mile off. You could take him into police protection if you had to; it's seventy-two hours at the most, it is his whole world, and you don't have to yet. You've got your card out before you know it. "What's that for? He's got the dentist," says Marsha. Nothing in her face is working but the eyes. Her hand comes down flat on the rail, so it rings to the corner. "Two of you," she says. "For a filling. Fucking open it."
}
Indoors he has heard the rail. Nobody has told him to, but he's taken his bag off the snail and sat down under it. He puts his hat on. He lifts his feet so that the tops of his boots are level, and holds them there. # child: Kit's bench
Jo has her hand on the bolt and is looking at you. # decide: What do you do at the gate?
// strongest: 2
* [Let Kit go with her, whose name is on the list, and get someone after them.]
    # did: You let Kit go home with Marsha, and sent people after them.
    # point: PC-13 # point: DA-03
    # challenge: -2 # support: -1
    # because: She was on the list and there was no paper to say different. It quietened the gate, and you'd a right to be scared. But everything that anybody had noticed since August had been leading up to one door, and Jo had her hand on it.
    ~ held = -1
    ~ acted = true
    { role:
    - "social-worker": Jo does up his top button, which doesn't need it. Marsha swings him on to her hip and is lovely with him, all the way to the car. He watches Jo over her shoulder until the door shuts. "I thought you'd got him," says Jo. Owen doesn't shout. He says a word, and then he says, "Halina, two of yours, outside it, now."
    - "health-visitor": Jo does up his top button. You've done that, for children going down to theatre. Marsha swings him on to her hip, and is lovely with him, for the mothers. "I thought that was what you'd come for," says Jo. You ring it in with the car still in sight, and Halina has two officers outside Linnet Court before the lights change.
    - else: There are grounds, and you can't get them into a sentence. You've got a card in your hand. Jo does up his top button. Marsha gives him a spin on the way to the car, to show you how it's done. "You're police," says Jo. That's all. You've got two officers outside Linnet Court inside four minutes, and you hear your own voice asking for them.
    }
    -> let_go
* [Tell her he isn't going with her today, and go on saying it till she leaves.]
    # did: You told Marsha that Kit wasn't going with her, and kept saying it.
    # point: PC-12 # point: RL-02
    # challenge: 2 # support: -1
    # because: No reasons, no names, no reasoning with her; the same few words like a stuck door. It isn't how we like to be. She'd nothing to push on. And Jo, who has to stand there every day, saw somebody else do it.
    ~ acted = true
    { role:
    - "social-worker": "He isn't going with you today." She asks who says so, and you say it again. She tells you what you are. You say it again. Behind you Jo has got through to 999 and given the address before they could ask. It takes four minutes, and then the car goes off with its indicator still on. Your leg shakes for a good deal longer. Dee's across the road, with Farida and the washing.
    - "health-visitor": You've a voice for vaccinations, and it turns out to work. "He isn't going with you today." She asks what you know about it, a nurse. You say it again. Jo, indoors, has got through to 999. By the sixth time the three mothers have come and stood next to you with their pushchairs, not saying anything. The car goes. Farida's bringing Dee across with the washing.
    - else: "He isn't going with you today," you say. You don't explain; you were taught to, and you don't. She tells you where she'll have your badge put. You say it again. Bilal has rung it in, and you hear it coming, two streets off, the wrong side of the lights. The car goes just ahead of it. Dee comes over at a run with Farida and stops when she sees the blue.
    }
    { met == 2: -> telling }
    -> late_strategy
* [Ask her in to wait and get her talking about the van, until Dee can be fetched.]
    # did: You asked Marsha in and kept her talking.
    # point: PC-16 # point: SU-10
    # challenge: -1 # support: 1
    # because: It took the noise out of the street and you've talked down worse. But it put her on the inside, and it needed Jo to stand there and go along with a dentist. She did, just about. I don't know that I'd ask it of her again.
    ~ held = 0
    ~ acted = true
    { role:
    - "social-worker": She's charming about gearboxes. She sits in Jo's chair. When Dee comes in with Farida, out of breath, Marsha says "There she is," and holds out an arm, and Dee goes and stands in it. "It's the dentist," says Dee. Owen rings the office and asks for police to come to the front. Jo doesn't look at you.
    - "health-visitor": You know about vans, a bit; your dad had one. She has Jo's chair and Jo's pen. She tells you what's in a proper bacon roll. When Dee comes in with Farida, out of breath, Marsha lifts an arm without turning round, and Dee gets under it. "It's the dentist," says Dee. Jo goes and stands with Kit.
    - else: It's what you're best at, you'd have said: kerbs, bonnets, dads with bottles. She's very good company. Bilal even laughs. When Dee comes in out of breath Marsha says "Tell him about the dentist," and Dee tells you, facing front. Jo has gone to stand in the other room. There's police at the gate now, for what it's worth, and they know you.
    }
    -> kept_talking
+ [Leave this part out. # skip]
    Jo keeps the gate shut until Dee comes across the road with Farida.
    { met == 2: -> telling }
    -> late_strategy

=== struck_out
-> late_strategy

=== kept_talking
{ met == 2: -> telling }
-> late_strategy

=== let_go
{ met == 2: -> telling }
-> late_strategy

// ---------------------------------------------------------------- Wednesday, twenty past three

=== late_strategy
# scene: late-strategy Twenty past three
# day: 3
# time: 3.20 pm
{ role:
- "social-worker": Owen has come himself, in the wrong shoes. He holds it in the nursery's kitchen with three phones on the drainer, speakers up: Halina, Farida's manager, and a doctor with four minutes. "It's section 47 and I'm saying so now," says Owen, "for all the use it is at twenty past three." {page == 1:You've your sheet. It's got custard on it.|There are no papers. You do August from memory.}
- "health-visitor": You take it in the nursery's kitchen, because that is where you are. Three phones on the drainer: Owen, Halina, Dr Imrie with four minutes. Health is you. "It's section 47 and I'm saying so now," says Owen, out of the one by the tap. {page == 1:You read out your sheet to a row of taps.|Nobody has the papers. Somebody's fridge door won't shut.}
- else: You take it in the nursery's kitchen with three phones on the drainer. Owen; Farida's manager; Dr Imrie, who has four minutes. Halina is on her way, lights and all. "It's section 47 and I'm saying so now," says Owen, out of the one by the tap. You're police, then, for this. {page == 1:You read the dates. It's a good clear column.|You say so, and the time, and write both on your wrist.}
}
{
- basis: -> log_lands_late ->
- else: -> no_log ->
}
{ thin_medical: { struck_out: "I've a form here with could be play crossed out, and the time," says Owen. Four inboxes have had the one from before she crossed it. | "I've a form here that says could be play," says Owen. It's been through four inboxes already, and nobody can call it back. } | "And we've lost the two o'clock. On-call will see him at half five, if his mother brings him and she's told why," says Owen. "So that's one thing." # speaker: Owen }
{
- let_go: On the second floor of Linnet Court, say the two officers down below it, there's a light on, and a boy at the glass in his hat. One of them waved. He looked behind him to see who it was for. He's eating something. He holds it in both hands, like a book. # child: Kit's window
- thin_medical: They've come back for his hat, and Marsha is outside seeing to the car seat. In the next room Kit has put everyone he has in a train. He runs it to the edge of the mat, where the door is, and stops it with its nose over, and holds it back by the last truck. # child: Kit's train
- else: In the next room the train goes round. Kit has put everyone he has in it, largest at the front, and it can't take the hill. He doesn't take anybody off. He gets behind with one finger and pushes it the whole way up, and lets it down the far side on the brake. # child: Kit's train
}
"So. When do we do this properly, and where's he meanwhile?" says Owen. # speaker: Owen # decide: What do you say?
// strongest: 2,3
* [Tomorrow, at half past nine, with all the papers, and him at home tonight as on any night.]
    # did: You put the discussion off until morning, with Kit at home that night.
    # point: TH-10 # point: PC-13
    # challenge: -2 # support: 0
    # serious: child Wednesday's discussion was put off till morning, with Kit to go home.
    # turns: child quiet
    # because: It would have been a far better meeting and everybody in that kitchen knew it. The papers would've been lovely. It's Kit who'd be lending us the night to get them in, and we didn't ask what it would cost him.
    ~ bed = 0
    ~ acted = true
    { role:
    - "social-worker": You see Owen's shoulders go down, and hear the others' do it, along three wires. "Half nine, then." He gives the night team the name himself. You start on a list of who should read what. It's going to be a very good meeting.
    - "health-visitor": You hear the shoulders go down, along three wires. You'll have the whole red book copied by then, you say, and Farida's notes. "Lovely," says Owen, out of the tap. The night team's told his name. Dr Imrie says, "Did we just decide something?" and her four minutes are up.
    - else: "Half nine, then," says Owen. Down three wires everyone breathes out. You'd be in a position to brief by then, you say. You've picked that up from somewhere. The night team's told his name. Halina gets out of the car outside with the lights still going and asks where he is.
    }
    -> telling
* {bed != 2} [Now, on these three phones, and he goes to nobody's bed until somebody's been to Colette's.]
    # did: You had the discussion then and there, and had Colette's looked at before any bed.
    # point: TH-10 # point: MA-05
    # challenge: 2 # support: 1
    # turns: child waves
    # because: It was two hours late, in a kitchen, with half the facts, and it was still before the night. That's the only bit that couldn't be mended in the morning. He would be up past bedtime. Jo had a nappy changing mat and a blanket.
    ~ met = 2
    ~ bed = 2
    ~ acted = true
    { role:
    - "social-worker": It takes twenty minutes and it's ugly. Housing isn't there, and no one can say who has the lease. At the end there's a line with a name and a time on it for each of them, and yours is the longest. Bilal's half way to Brackenholt with his hazards on. {let_go:Two officers and you go up for Kit. Dee carries him down herself.|Kit stays where Jo can see him.}
    - "health-visitor": It's twenty minutes and it's ugly. You say *I don't know* three times, and each time Owen writes it down like a fact. Then there's a line for each of you, with a time. Bilal's on the bridge already. {let_go:It's two officers and a social worker who go up for Kit, and Dee carries him down.|You sit by Kit with your feet out, like a guard on a train.}
    - else: It takes twenty minutes and it's ugly. You're asked what police will do, by when, and for once it's you who has to say a number. You put Colette through from the drainer, and a lodger. {let_go:Then you and another officer go up for Kit, with Bilal in front. Dee carries him down.|Then you go and stand by the gate, where you can be seen from the road.}
    }
    -> telling
* {bed == 2} [Now on these three phones and then Colette's tonight, where somebody has already been to look.]
    # did: You had the discussion then and there, with Colette's flat already seen.
    # point: TH-10 # point: MA-01
    # challenge: 2 # support: 1
    # turns: child waves
    # because: Most of that was luck made earlier: somebody had been up in the lift and asked who had a key. So when it all went wrong at once there was one thing nobody needed to decide. The discussion itself was a mess, and in time.
    ~ met = 2
    ~ acted = true
    { role:
    - "social-worker": It takes twenty minutes and it's ugly. Housing isn't there, and no one can say who has the lease. "Bed?" says Owen. Seen, by you, with its window lock. "Checks?" Back. It's the one easy answer of the afternoon and he makes you say it twice, for the pleasure. {let_go:Two officers and you go up for Kit, and Dee carries him down.|Somebody cuts the crusts off something.}
    - "health-visitor": Twenty minutes, three phones, one tap. You have to say that he isn't up to date with anything. "Bed?" says Owen. Bilal's seen it. "Checks?" Back, with a Dean in them. "Who asked for that?" says Owen, and you say that you'd asked. {let_go:Two officers and a social worker go up for Kit, and Dee carries him down.|You find you've eaten somebody's crusts.}
    - else: It's the worst-run meeting you have ever been in, and in twenty minutes it's done. "Bed?" says Owen. Seen. "Checks?" You ran them. You give the times. You have never been so pleased with a boring answer. {let_go:You and another officer go up for Kit, with a social worker in front, and Dee carries him down.|You go and look up and down the lane.}
    }
    -> telling
* [Now, on these three phones, and home after it if the two of them will sign a plan.]
    # did: You had the discussion, and asked for a plan that both women would sign.
    # point: DA-01 # point: ST-05
    # challenge: 1 # support: -1
    # turns: child stands
    # because: It got them talking in time and that counts. The signing's the soft part. One of those two women is going to explain that paper to the other when the door's shut, and it won't be Dee.
    ~ met = 2
    ~ bed = 0
    ~ acted = true
    { role:
    - "social-worker": By twenty to four there's a plan of five lines, on the back of a snail. You've put your own mobile on it. Somebody takes it out to be signed. It comes back very quickly, with both names on, in the one handwriting.
    - "health-visitor": By twenty to four there's a plan of five lines, on the back of a snail, and one of the lines is you, on Thursdays. It goes out to be signed. It's back before the tap has stopped dripping. You know Dee's writing, from the red book. It's on there once.
    - else: By twenty to four there's a plan of five lines, on the back of a snail. You've added what to dial. It goes out to be signed and it's back in no time, both names, one pen, one hand. You've an eye for that. You hold it up to the window, and Owen says, "What?"
    }
    -> telling
+ [Leave this part out. # skip]
    ~ met = 2
    Owen holds it there and then, on three phones, and somebody is with Kit the whole time.
    -> telling

=== log_lands_late
{ role:
- "police-officer": Your phone buzzes on the drainer: the other county's log, because on a written reason somebody called Maureen went down to a basement. You read it yourself; nobody else here may. December 2024, a woman who lived with Marsha Pell, two calls in nine days, both taken back. *She has my phone. I'm all right now.* Nobody was charged. It had come at four minutes to one. # piece: former-partner
- "social-worker": The other county's log has been in since four minutes to one, because you'd written down a reason. Halina reads it; only police may. December 2024, a woman who lived with Marsha Pell, two calls in nine days, both taken back. *She has my phone. I'm all right now, she's being nice.* There was nobody on a call to read it to. # piece: former-partner
- else: The other county's log has been in since four minutes to one, because of the reason you gave to Bilal. Halina reads it out; you're not to have it, only to have heard. December 2024, a woman who lived with Marsha Pell, two calls, both taken back. *She has my phone.* Dr Imrie says quietly that she'd have liked that at two. # piece: former-partner
}
->->

// ---------------------------------------------------------------- Wednesday, Dee

=== telling
# scene: telling Twenty to five
# day: 3
# time: 4.40 pm
{ let_go && (not late_strategy || met < 2 || bed == 0): -> telling_car | -> telling_office }

=== telling_car
It's dark, and Dee is in the back of Bilal's car under Linnet Court with the fan on her feet. On the second floor two officers are being told about gearboxes. {met == 2:They'll bring Kit down when she says so, and Dr Imrie has stayed on for him.|Kit's to stop where he is until half past nine. On-call will see him tonight, if it's put to her so that she'll bring him.}
Up there the window's lit. He is on the chair. He has his pyjamas on, at twenty to five, and when the car's inside light comes on below him he looks straight down at it. He doesn't wave. He puts his hand on the glass, low, and takes it off. # child: Kit's window
-> telling_dee

=== telling_office
It's dark, and in the nursery office Dee has Kit's bag on her knees{medical:, with the lining unpicked and the tag gone off with an officer}. Across the lane somebody in a parked car has their headlights on. It's one of Halina's.
{ gate: Through the glass you can see a table with nobody at it. He's underneath. He has taken the dinosaurs down with him, and Jo has gone as well; there are the soles of her shoes. Now and then a hand comes out for a piece of toast, and goes back in. # child: Kit's table | Through the glass he's at the little table with Jo. He has taken off his shoes, though nobody asked, and put them toes to the wall. He holds up his toast to show his mother. Then he checks who else is looking, and has a bite. # child: Kit's shoes }
{ gate && met == 2 && not let_go && not late_strategy: Dr Imrie saw him at three, with his mother, and took forty minutes over it. She's written that he didn't do it playing, and how she knows. It's Dee who wants to know what *consistent* means. }
{ medical && held == -1: She has one sleeve over that hand still. {role == "health-visitor":You asked|Farida asked} about it, in the corridor, and she said it was the lift door. She keeps it in her lap, under the bag. }
{ thin_medical && bed > 0: Marsha has been asked along to the station by two of them. She went in front, Jo says, to show them the way. }
{ thin_medical && held == 1: She looks at you as she comes in, and then at a scale on the wall that's for measuring dinosaurs. "They weighed him again," says Dee, practising. }
{ thin_medical && held == -1: On the desk someone has put the pink copy, with its four lines. She's reading it upside down. "So it *was* play," says Dee, and you can't tell which of you she's asking. }
{ medical && held == 1: "You could have asked," says Dee first, not crossly. You say that you could, and there wasn't time, and that it was hers to say and you took it. She thinks about that. "I'd have gone down in the lift," she says. # speaker: Dee }
-> telling_dee

=== telling_dee
{ role:
- "social-worker": -> card_sw ->
- "health-visitor": -> card_hv ->
- else: -> card_po ->
}
"Are you taking him?" says Dee. # speaker: Dee
{ alone == 2: "She's lovely, you know. Most days," she says, when you don't rush in. "I just couldn't tell you which days." | "Because we're fine," she says, before you can answer. "You've met her." # speaker: Dee }
{ role:
- "social-worker": -> telling_sw
- "health-visitor": -> telling_hv
- else: -> telling_po
}

=== card_sw
{ alone == 2: This part is yours. Owen's on the end of the phone and has told you what you can promise; it's on the back of your hand in biro and it isn't much. You have a card for her with *Meera* on it, who's an IDVA, an adviser for the adult who's being hurt and nobody else's. There's the DASH, that Farida would do with her; MARAC, if it comes out high, which is a meeting about keeping her safe; and Clare's Law, her right to ask the police about whoever she lives with. Four things with silly names. You say them as if each had a door in it. | This part is yours, and you've never had her on her own. So you go slowly. There's a card with one name on it, Meera. Meera's an IDVA, you say, an adviser, and she'd be Dee's and not Kit's and not yours. She'd tell her about a form called the DASH, and a meeting called MARAC that's for when it's bad; and Clare's Law, that lets a person ask the police about the one they live with. Dee nods at each, as you'd nod to a list of stations. }
->->

=== card_hv
{ alone == 2: Bilal has told her, because it's his to tell: that it's section 47, what that means, who will do what. He did it well and too fast. Now he goes to ring Owen, and there's you, with a form called the DASH that's yours to do with her, if she'd like, in her own time. If it comes out high it goes to MARAC, which meets about keeping her safe, and she'd be told. There's a card with *Meera* on it, an IDVA, an adviser for her and for nobody else. And she has a right to ask the police about whoever she lives with; Clare's Law, it's called. | Bilal has told her, because it's his to tell, and has gone to ring Owen, and there are the two of you. Nobody's yet asked her a thing that mattered with only her to hear it. You say so. You say there's an adviser called Meera, an IDVA, who'd be hers and no one else's. There's a form, the DASH, you could do together, or not; there's MARAC, if the form's high; and Clare's Law, if there was ever something she wanted to ask the police. You've said it more times than you could count. You hear it, this time, as somebody who has to be home by five. }
->->

=== card_po
{ alone == 2: Bilal has told her, because it's his to tell, and goes out to ring Owen. You say your first name and that you're police. You say nobody's in trouble for having lived with somebody. There's a card with *Meera* on it, an IDVA: she's for Dee, and she isn't police, and what's said to her stays with her till there's danger in it. There's the DASH and there's MARAC, and you tell her what each of them would do on a Tuesday. And there's Clare's Law, and that one does come through you. | Bilal has told her and gone to ring Owen. You're police, and it's dark, and there is only a school bag between you. You sit lower than she is. You say what you're not here for. Then: a card, *Meera*, an IDVA, who's for her and isn't you. The DASH, which is questions; MARAC, which is the people who'd have to read them. And Clare's Law. "Is that a real one?" says Dee. It's called after somebody, you say. It's a right to ask. }
->->

=== telling_sw
She looks at your hand, where the writing is. # decide: How do you answer her?
// strongest: 1,3
* [Tell her that he's been hurt and that she has been too and what there is tonight that's hers to choose. # write: Your first two sentences to Dee]
    # did: You told Dee straight about Kit, about herself and about tonight.
    # point: RL-16 # point: DA-03 # point: TR-02
    # challenge: 2 # support: 2
    # turns: dee tells # turns: child waves
    # because: Both halves, in short words, and then you stayed in the chair. It cost her the evening she'd been hoping for. She could hear that his safety wasn't up for bargaining because nobody was pretending that she was fine.
    ~ told = 1
    ~ acted = true
    It takes four minutes. You say *hurt*, and you say it about them both.
    -> bed_by_dee ->
    "What about Marsha, though?" says Dee. "Who's she got?" She puts the card in Kit's shoe, under the insole. # speaker: Dee
    -> colettes
* [Tell her that she'll lose him if she goes back there, in words she can't mistake. # write: Your first two sentences to Dee]
    # did: You told Dee that she could lose Kit if she went back.
    # point: RL-16 # point: TR-02
    # challenge: 2 # support: -2
    # turns: dee thanks
    # because: It may well come true, and you'd been frightened for him since breakfast. But she already lives with somebody who tells her what'll happen if. All she could do with it was work out which of you was the worse.
    ~ told = -1
    ~ acted = true
    Dee goes quite smooth. "No, I understand," she says. "Thank you for telling me." She wants to know if there's something to sign.
    When Kit comes through she has his things ready, and he is very easy to dress, one arm and then the other.
    -> colettes
* [Ask what she needs before six o'clock, and leave the rest of it for when she has that. # write: Your first two sentences to Dee]
    # did: You asked Dee first what she needed that evening.
    # point: DA-01 # point: TR-02 # point: RL-10
    # challenge: 1 # support: 2
    # turns: dee tells
    # because: Somebody had to start with her, and I like that it was you. It's a gamble: what you haven't said by six, somebody else may say for you. Where he sleeps got left for others to finish. She'd remember that it wasn't a list.
    ~ told = 1
    ~ acted = true
    Nobody answers for her. You can see her look round for it. "My tablets. They're in Marsha's side," says Dee. "And his other dinosaur. And I'd like to ring my sister, off a phone with no daisies on it."
    You get out yours. She has to be shown where the number goes; it's two years since she dialled one. The card goes in Kit's shoe.
    -> colettes
* [Tell her that nothing's been fixed, not yet, and that somebody is going to ring her about it. # write: Your first two sentences to Dee]
    # did: You told Dee that nothing was fixed and somebody would ring.
    # point: RL-16 # point: RL-19
    # challenge: -2 # support: 1
    # turns: dee thanks
    # because: She looked done in, and you'd nothing in your hand that you could swear to. It was meant kindly. She has all night to fill in what you left out, with help, and there's only the one phone.
    ~ told = 0
    ~ acted = true
    Her face loosens, and you're glad. "Who'll ring?" says Dee.
    "One of us."
    "Only it's Marsha's got the phone," she says, as you'd tell somebody who's got the car. # speaker: Dee
    -> colettes
+ [Leave this part out. # skip]
    Dee is told what comes next, and somebody sees her and Kit to the door.
    -> colettes

=== telling_hv
She has found a loose thread on Kit's bag and is being careful of it. # decide: What do you say to Dee?
// strongest: 3,4
* [Go through what she has to do and in what order, and give her the list to keep. # write: Your first two sentences to Dee]
    # did: You gave Dee a list of what to do, in order.
    # point: RL-16 # point: DA-01
    # challenge: 1 # support: -1
    # turns: dee thanks
    # because: It was a good list. Locks, bank, school place, a bag behind the washing machine. But it was one more person telling her what happens next and in what order, and paper's not safe where her pockets get done.
    ~ told = -1
    ~ acted = true
    You've made a lot of lists and this is a clear one. Dee reads it to the bottom. "Is it all right if I do it Monday?" she says.
    She folds it in eight. You watch her think about where, and she gives it to you to look after.
    -> thursday
* [Tell her that's a matter for Bilal and her, and you're here for Kit's health. # write: Your first two sentences to Dee]
    # did: You told Dee that this was between her and social care.
    # point: FA-05 # point: MA-02
    # challenge: -2 # support: -1
    # turns: dee thanks
    # because: It's true, about who decides where Kit sleeps. Knowing which bit isn't yours is half the job. The other half was sitting in front of you holding a school bag, and there wasn't anyone else in the room she'd been in a room with before.
    ~ told = 0
    ~ acted = true
    "No, of course," says Dee. She sits up straighter, for whoever's next. # speaker: Dee
    You tell her that he's well on with his talking. You hear yourself do it. She says that's good, isn't it? and thanks you.
    -> thursday
* [Say what you've seen of her this autumn, and let her decide about the DASH. # write: Your first two sentences to Dee]
    # did: You told Dee what you had seen of her, and left the DASH to her.
    # point: DA-04 # point: TR-02 # point: ST-02
    # challenge: 2 # support: 2
    # turns: dee tells # turns: child waves
    # because: What you'd seen was a woman walking a child to nursery every day on no sleep, and you told her that before you told her the rest. It wasn't flannel. She's had a year of being told what she is by one person.
    ~ told = 1
    ~ acted = true
    "You've had him here by half eight every day since September," you say. "I don't know how." And then the other things you've seen.
    -> bed_by_dee ->
    "Not tonight. The form," says Dee. "I'd want to do it properly." She puts the card in Kit's shoe, under the insole. # speaker: Dee
    -> thursday
* [Ask which phone Meera should ring and when and what she's to say that she is. # write: Your first two sentences to Dee]
    # did: You asked Dee how Meera could reach her safely.
    # point: DA-01 # point: RL-22
    # challenge: 1 # support: 2
    # turns: dee tells
    # because: Practical to the point of dull. I've known an adviser ring a kitchen, and never get a second go. You didn't get to where Kit sleeps; that went to Bilal, later, on a doorstep. She'd made a plan of her own by then, though, with a time in it.
    ~ told = 1
    ~ acted = true
    Nobody has asked her a thing like that for a long time, and she works at it. Not the daisies. Not Col's, Marsha's got that. "There's the launderette," says Dee. "It's on the wall. It takes calls. Wednesdays." She says the number by heart.
    "I had somebody to talk to once, upstairs at the library, when he was tiny. I was good at it." # speaker: Dee # piece: old-counselling
    -> thursday
+ [Leave this part out. # skip]
    Dee is told what comes next, and somebody sees her and Kit to the door.
    -> thursday

=== telling_po
She looks at the door and then at your empty hands. # decide: What do you say to Dee?
// strongest: 1,4
* [Tell her about the right to ask, and what happens on the day if she asks. # write: Your first two sentences to Dee]
    # did: You told Dee about her right to ask, and how it would go.
    # point: DA-01 # point: TR-02
    # challenge: 1 # support: 2
    # turns: dee tells
    # because: Clare's Law is hers to use, so it went to her as hers, with the dull parts in: who decides, how she'd be told, that she couldn't keep the paper. It left tonight to other people. She has to want to know, and that's not quick.
    ~ told = 1
    ~ acted = true
    "And would she know? That I'd asked?" Not from police. "And if there's nothing?" Then you'd tell her that there's nothing, which isn't the same as safe. She turns the card over a good few times. # speaker: Dee
    "I'd want to be sat down," says Dee. "I'd want it somewhere with no kids in it." # speaker: Dee
    -> right_to_know
* [Tell her what is on record about Marsha, as plainly as it's written there. # write: Your first two sentences to Dee]
    # did: You began to tell Dee what police held about Marsha.
    # point: IS-03 # point: DA-01
    # challenge: 2 # support: -2
    # turns: dee thanks
    # because: If it was your sister you'd want her told, I know. There's a way of doing that, with somebody beside her and a plan for after, and people to catch what you'd missed. In an office at ten to five she just had it happen.
    ~ told = -1
    ~ acted = true
    { basis: You've said "two years ago, in another" when you see her face. | You've said "on the sixth of this month, at nine fifty" when you see her face. She was there. She knows what was said, and what was laughed at. }
    "Please don't," says Dee. "I've got to go and be normal now." She has her hands over Kit's bag. You stop. It's been said, though, some of it, and she can count. # speaker: Dee
    -> right_to_know
* [Ask for a statement now, while it's fresh and you have the room. # write: Your first two sentences to Dee]
    # did: You asked Dee for a statement there and then.
    # point: RL-16 # point: TR-02
    # challenge: 2 # support: -1
    # turns: dee thanks
    # because: Every course says early account, and it's half the prosecution. She'd been a witness for about nine seconds. Before that she was a mother with a bag. It might have been there on Friday; asking on Wednesday cost you that.
    ~ told = 0
    ~ acted = true
    "Of what?" says Dee. She truly doesn't know which bit you'd want. "She's never, she doesn't hit me. She goes quiet." You write down *doesn't hit*. You see her see it. # speaker: Dee
    "Can you put that she's good with him?" says Dee. # speaker: Dee
    -> right_to_know
* [Say what police can do tonight, and that a statement is hers to give or to keep. # write: Your first two sentences to Dee]
    # did: You told Dee what police could do that night and left the statement to her.
    # point: RL-16 # point: TR-02 # point: DA-03
    # challenge: 2 # support: 2
    # turns: dee tells # turns: child waves
    # because: A short list of true things. Her address flagged, who'd come, how many, how fast. What you'd have to do about Kit whether she liked it or not. What was hers. It leaves you with no statement, and someone who'd ring.
    ~ told = 1
    ~ acted = true
    "Ring nine nine nine. If you can't speak they'll ask you to cough or tap, and then, on a mobile, to press fifty-five," you say. "It doesn't tell them where you are. Get the address out if you can; it's flagged." She practises with her thumb on the bag. You tell her what you've got to look into, because of Kit, whoever says what.
    -> bed_by_dee ->
    "And the statement's when I like," says Dee. "Or not." She checks it twice. She puts the card in Kit's shoe. # speaker: Dee
    -> right_to_know
+ [Leave this part out. # skip]
    Dee is told what comes next, and somebody sees her and Kit to the door.
    -> right_to_know

=== bed_by_dee
{ bed:
- 0: "Could he go to our Col's?" says Dee. "Could I? It's only to sleep." In two days of talking about it nobody had asked her. Somebody goes over the bridge with a torch, to look at the bed and the window and at who has a key. It's ten past six when they ring.
    ~ bed = 2
- 2: It's to be Colette's, where somebody has looked, if Dee agrees. She can be there for bath and bed. She can say no to it, and she's told what would follow. She reads the sheet down to the date on it. "Friday's good," she says, and signs.
- else: He's to go to Colette's. Nobody's been to see it yet and you have to say that. "There's a lodger," says Dee. "Did she tell you there's a lodger?"
}
->->

// ---------------------------------------------------------------- the social worker's own scene

=== colettes
# scene: colettes Ten to seven
# role:social-worker
# day: 3
# time: 6.50 pm
{ bed:
- 2: The lift smells of chips. There's one sheet of paper on Colette's fridge, with six lines and five names. You've come for bath time, to see that what it says is what is happening, and it is. The box room has a lamp like a moon. Dean the lodger has gone on nights with his rucksack, as promised.
    Kit has a bath with nobody in a hurry in it. He lines the bottles up along the edge. The tall one's by the taps. When it falls in, with a great smack, he gets his arms half way up and looks at the door. No one comes through it. He fishes for it with a flannel. # child: Kit's bath
- 1: The lift smells of chips. You have come to look at what should have been looked at. Colette has made up the box room. In the kitchen a man in boxer shorts is eating toast. "Dean," he says, with his mouth full, "I lodge." He's been here since March. Nobody had asked who else had a key, so you ask now, with your pen out. He does have one. He has also got a caution, he says, he'd sooner you heard it from him.
    Kit's on the bathroom floor in his hat. He has heard a man's voice, and he has put his shoes back on. He's shown you the lock on the door, and how far up it is. He doesn't say he can't reach it. He just shows you how far. # child: Kit's bath
- else: The lift smells of chips. Kit's at Linnet Court tonight with his mother{met == 2:, on a plan|, until the meeting in the morning}. {medical:It was written before the hospital and it won't do now; you have told Owen that from the stairs, and the night team are going at eight. }You've come for the next time he sleeps here, so that nobody need ask at a run: here's the box room, and the window lock, and Dean the lodger, in a towel, saying who he is. Colette has made up the bed. She made it up in August, she says, and she changes it every week.
    At the end of the bed there's a box of what he has here on Sundays. Nine cars. A bus. One blue spoon that's only his. A drawing of an egg, or someone's head. On the lid in pen, at his height, there is a row of lines: where he'd got to, each Sunday, since he could stand. # child: Kit's Sundays
}
{ warned: -> colettes_voice | -> colettes_call }

=== colettes_call
At ten past seven Colette's phone rings, no number. She listens, and holds it out to you in both hands.
{
- bed == 0: -> from_the_laundry ->
- else: -> for_his_things ->
}
Colette is watching your mouth. # decide: What do you say to Dee?
// strongest: 2
* [Tell her to walk out now, with nothing, because a car is four minutes off and you need her safe.]
    # did: You told Dee to walk out of the flat at once.
    # point: DA-01 # point: TR-02
    # challenge: 2 # support: -1
    # because: If she'd said she was hurt I'd want you to shout it, and ring 999 on the other phone. She hadn't. She'd said a bath, and how long was left. People are in most danger going out of the door; she knew that better than you did.
    ~ held = -1
    ~ acted = true
    "I've no shoes on," says Dee.
    You say that it doesn't matter about shoes. You can hear yourself being right. The machine stops, and there is a noise of water going down a pipe, and then there's just the phone.
    The car sits under Linnet Court for an hour. At nine she comes to the window, and waves it away.
    -> friday
* [Ask if she can talk just yes or no, because you've no idea and she has been managing it for a whole year.]
    # did: You asked Dee whether she could talk, and what she wanted done.
    # point: DA-04 # point: RL-07
    # challenge: 1 # support: 2
    # asks: dee-alone
    # turns: dee tells
    # because: Not knowing is a decent place to ask from. She's an expert in the next ten minutes and you're not. It had two edges, yes or no, so she could answer in front of anyone, and what she wanted came after.
    ~ told = 1
    ~ held = 1
    ~ acted = true
    { bed == 0: "Yes. No. Three minutes." Is she hurt? Is he? "No." Does she want somebody there now? It takes her a while. "Not now. In the morning, when I walk him. If there was someone going the same way, with a dog." # speaker: Dee | "Yes. No. Three minutes." Is she hurt? "No." Does she want somebody there now? It takes her a while. "Not now. When I come down with the bags at eight. If there was a taxi with its light off." # speaker: Dee }
    "I used to be on the rent book," says Dee, quickly. "I ask before I buy bread. I don't know why I'm telling you bread." # speaker: Dee # piece: dee-alone
    { bed == 0: You ring Halina, and the night team, and read it to them both, and there's a car in the next road till it's light. At twenty-five past eight there's a constable on the corner of Linnet Court in a bobble hat, being pulled along by somebody's spaniel. | You ring Halina, and then a taxi. At eight it has its light off, and two police are round the corner eating crisps. }
    -> friday
* [Say you'll ring her in the morning, because somebody may be listening and you're tired to death.]
    # did: You told Dee that you would ring her in the morning.
    # point: DA-01 # point: RL-19
    # challenge: -2 # support: 0
    # because: Careful of being overheard, and that's sense. Only, ring her on what? It was the one call in a year she'd dialled herself. Being tired to death is a fact, as well, and there's a night team for that; she didn't get their number.
    ~ held = 0
    ~ acted = true
    "Yes. Right," says Dee. "No, that's best." She thanks you. She asks you to say night-night to Col.
    You stand there holding a warm phone that isn't yours. "What did she want?" says Colette. You give it back to her before you answer, and then find you haven't one.
    -> friday
+ [Leave this part out. # skip]
    Colette talks to her sister, and the call is over when you come back from the box room.
    -> friday

=== for_his_things
{ told == 1: "It's me. You said I could say it how I liked," says Dee. "I'm on the phone in the laundry at ours. I came for his other dinosaur. She's in the bath. If I'm in when she gets out, it's nothing." There's a machine going round behind her. # speaker: Dee | "It's only me, I'm sorry," says Dee. "I came back for his things. I'm on the phone in the laundry. She's in the bath. If I'm in when she gets out, it's nothing. I shouldn't have rung. Thank you for this afternoon." # speaker: Dee }
->->

=== from_the_laundry
"It's me," says Dee. "I said I'd a wash on. He's got the telly and she's in the bath with the door open. I'm on the phone in the laundry. If I'm up when she gets out, it's nothing." There's a machine going round behind her. "I don't know what I rang for. I've your number on my hand." # speaker: Dee
->->

=== colettes_voice
At ten past seven Colette's phone lights up, lets itself ring out, and lights up again. She puts it on the table between you on speaker, and sits on her hands.
"Col. It's Marsha. Don't be daft, pick up." It's the funny voice. "I know she's sat there with you. In the red Corsa, is she? Nice. With the child seat. You tell her I never forget a car." A long breath. "I'll be on your first bus, Col. I'll be on all your fucking buses." # speaker: Marsha
Kit's name isn't in it. # decide: What do you do with the message?
// strongest: 1
* [Play it to Halina down your own phone at once, because you don't want to walk to your car.]
    # did: You played the message to police before leaving the flat.
    # point: SU-10 # point: MA-08
    # challenge: 1 # support: 1
    # because: Fear got you there, and it's a good reason. It's a threat, it's recorded, and the person it's about gets believed while it's still warm. You also didn't go down on your own to find out if she meant it, which is the bit people skip.
    ~ told = 1
    ~ held = 1
    ~ acted = true
    Halina hears it twice. "Stay put. Two of mine in ten minutes, and they'll walk you down. Get her to write when it came." Colette writes it on the back of the rota. "You believed that one straight off," she says. It's not quite an accusation.
    -> friday
* [Delete it, because Colette's asking you to with her hands over her ears and he's next door.]
    # did: You deleted Marsha's message because Colette asked.
    # point: RC-01 # point: DA-05
    # challenge: -2 # support: 1
    # because: She wanted it out of her house, and who wouldn't? You could do that for her in a second. But it was the first time in a year that anybody'd had Marsha in her own voice, and nobody but you two will hear it now.
    ~ held = -1
    ~ acted = true
    It asks if you're sure.
    "Thank you," says Colette. She wipes the table where the phone was. In the morning, when Halina asks what were the words exactly, you get *buses*, and you get the car. # speaker: Colette
    -> friday
* [Ring the number back and say who's listening, since nobody ought to be left alone with that.]
    # did: You rang Marsha back to tell her to stop.
    # point: SU-10 # point: DA-01
    # challenge: 2 # support: -1
    # because: It felt like standing next to somebody. What it gave Marsha was proof that you were there, a voice to go with the car, and a reason. And you did it from Colette's phone, in Colette's kitchen, and went home after.
    ~ held = 0
    ~ acted = true
    It's answered before it has rung. "There she is," says Marsha, fondly. You say your name and what you are, and she lets you get all the way to the end.
    "Say night-night to Col," she says. # speaker: Marsha
    -> friday
+ [Leave this part out. # skip]
    Colette takes the phone out to the landing, and comes back without saying what it was.
    -> friday

// ---------------------------------------------------------------- the health visitor's own scene

=== thursday
# scene: thursday A chair by the window
# role:health-visitor
# day: 4
# time: 9.30 am
{ warned: -> thursday_hers | -> thursday_dees }

=== thursday_dees
{ bed == 2: She's four minutes late, in a fleece that fits her. Colette brought her on the nine and is going round again. She sits by the window with her back to it. You put the DASH on the desk between you, face up, with a pen. You say what it's for, who'd see it, and that if it comes out high it goes to MARAC, whether she'd like it to or not, and that you would sooner say so now than on Monday. | She's four minutes early, by herself, with an onion in her hand. She's out for an onion. She sits by the window with her back to it and puts the onion on your desk. You lay the DASH beside it, face up, with a pen, and say what it's for, who'd see it, and that if it's high it goes to MARAC with or without her say. "How long does it take?" says Dee. "Only it's a quarter of an hour to the shop." }
{ told == 1: "Go on, then. If I'm doing it I'll do it properly." She does the first two in capitals. Then she reads the third, and the pen stays where it is. # speaker: Dee | "I don't want to get it wrong," says Dee. "I didn't take it all in, yesterday, I just said thank you." She does the first two very small. At the third, the pen stays where it is. # speaker: Dee }
{ bed == 2: He was up at five, she told you at the door. He wanted to see the first bus go out with nobody on it, and to know who'd told it to. At breakfast he asked for more of something, out loud, and then looked under the table. # child: Kit's breakfast | He was up at five, she told you at the door. He had put his own shoes on and gone and stood by the front one, and asked, whispering, which house it was today. He was told. He had wanted to know for how many. # child: Kit's breakfast }
The clock in here has such a loud hand. # decide: What do you do about the third question?
// strongest: 3
* [Read it out to her gently, because she's stuck on it and there's a clinic at ten.]
    # did: You read the third question out to Dee.
    # point: DA-04 # point: RL-07
    # challenge: 1 # support: 1
    # because: She might have needed help with it, and she'd never have said. Kindly meant. I've done the same when a silence has been more than I could stand. She wasn't stuck, is all. She'd got there.
    ~ held = 0
    ~ acted = true
    You read it in your nicest voice. In your nicest voice it's a terrible sentence.
    "No," says Dee, "not really," and ticks it. She gets through the other twenty-odd in five minutes, quick and neat, as you'd do somebody else's. It comes out quite low.
    -> friday
* [Tell her how high it's going to come out, because it could be what makes her leave.]
    # did: You told Dee how serious her answers looked.
    # point: RL-16 # point: DA-01
    # challenge: 2 # support: -1
    # because: It's true, and people have been moved by it. But it's a number, said by somebody with a warm house. She'd come to find out what she thought, and you told her; and then she'd got to look after you about it.
    ~ held = -1
    ~ acted = true
    "Is that bad?" says Dee. She means, have I done it wrong? You say that it's about the top of what you see.
    She puts the cap on the pen. "She'd be so upset," says Dee, "if she saw that." You see her decide to be fair to everybody. She goes back and changes the second one.
    -> friday
* [Leave the pen and say nothing at all, because you've run out of anything clever.]
    # did: You said nothing and let Dee have the silence.
    # point: DA-04 # point: RL-07
    # challenge: -1 # support: 0
    # asks: dee-alone
    # turns: dee tells
    # because: Nobody gets a certificate for it. You'd no idea what to say, and so for once nobody said it. It was ninety seconds by that clock. What came was hers, in an order nobody had given her.
    ~ told = 1
    ~ held = 1
    ~ acted = true
    It goes on till you can hear the baby clinic unstacking chairs.
    "I used to be on the rent book," says Dee. "I ask before I buy bread. It's since I had him, or since before, I've been trying to see where it starts." She picks up the pen. "Can I write outside the boxes?" # speaker: Dee # piece: dee-alone
    You turn the page over for her, where it's blank. It goes to MARAC that afternoon, and to Meera, and Dee knows that it has.
    -> friday
+ [Leave this part out. # skip]
    Dee fills in what she can, and you go through it with her, and send it where it has to go.
    -> friday

=== thursday_hers
At twenty-five to ten the chair by the window is empty, and then it isn't.
"She's not well. So I've come for her." It's Marsha. She has shut the door behind her. She's got a carrier bag on her lap and both hands on it. "You can give me what you've got. I'd sooner have it than have you ring round." She looks about her, quite slowly, at the scales, the window, the leaflets. "This is where you do it, is it? In here? To people?" # speaker: Marsha
In the bag, on the top, is a small pair of wellingtons with the labels in. K VARLEY. He'll have gone to nursery in his shoes. It's been raining since five, and he doesn't like to be wet; he'd have gone round every puddle by himself, holding on to someone's hand. # child: Kit's boots
The panic strip is behind her. # decide: What do you do?
// strongest: 2
* [Ask how she has been, because she's come in by herself and she might as well be heard.]
    # did: You asked Marsha how she was.
    # point: PC-16 # point: SU-10
    # challenge: -1 # support: 1
    # because: She's somebody's daughter and she'd had a rotten year in Pennoak. There'll be a place for all that, with someone whose work it is. It's not in Dee's appointment. You gave her the thing in here that was Dee's.
    ~ held = -1
    ~ acted = true
    She tells you. It takes until ten, and a lot of it's true. She cries a bit, about the dog mess. "See, you're easy to talk to," says Marsha, getting up. "I can see why she does."
    She takes one of each of the leaflets.
    -> friday
* [Open the door and say that it isn't her appointment, because you want very much to be out in the corridor.]
    # did: You opened the door and told Marsha that the appointment wasn't hers.
    # point: SU-10 # point: PC-12
    # challenge: 2 # support: -1
    # because: Not brave; you wanted the corridor, and quite right. You told her nothing, and you asked her nothing either. Then it was three phone calls inside ten minutes: Halina, Bilal, and MARAC, which doesn't need a yes from somebody who isn't able to give one.
    ~ told = 1
    ~ held = 1
    ~ acted = true
    You're on your feet before you know it. "This is Dee's," you say, with the door open and your back to the people in it. "I can't talk about it."
    She goes by so close that the bag brushes you. "You've a lovely quiet voice," says Marsha. "I bet they all think so." Outside the window she stands in the rain, and puts the wellingtons in the bin. You ring Halina with that still in front of you.
    -> friday
* [Say that Dee must have muddled her days, because it's the quickest way to have her gone.]
    # did: You said that Dee must have got the day wrong.
    # point: DA-01 # point: RL-19
    # challenge: 0 # support: -1
    # because: Anything to get that chair empty. A small lie, and it worked. It'll be taken home, though, and it's Dee who'll be asked how she came to muddle it, and there isn't a right answer to that one.
    ~ held = 0
    ~ acted = true
    "Has she?" says Marsha. She gets her face very close to the wall planner. "What day should it have been?"
    You say a day. She gets out a phone, an ordinary grey one, and types it. "I'll tell her that you said," says Marsha.
    -> friday
+ [Leave this part out. # skip]
    Farida comes in to use the scales, and stays, and after a while Marsha goes.
    -> friday

// ---------------------------------------------------------------- the police officer's own scene

=== right_to_know
# scene: right-to-know Upstairs at the library
# role:police-officer
# day: 5
# time: 10 am
{
- warned: Two officers and Bilal went up on Wednesday night to tell Marsha what she was entitled to be told. She'd got there first. She had a folder of her own on the table, with dividers, and a name for each of the three people she thought had rung. She had two of them right.
- bed == 0: On Thursday, when Marsha's mother had said that she would have her, two officers and Bilal told Marsha what she was entitled to be told, on the landing, with Dee and Kit out. Halina says she listened with her head on one side and asked which of them was the funny one.
- else: On Wednesday night, once Dee was somewhere else, two officers and Bilal told Marsha what she was entitled to be told, on her own landing. Halina says she listened with her head on one side and asked which of them was the funny one.
}
{ warned: -> know_folder | -> know_dee }

=== know_folder
It's Meera who is there first. She has got the key to the room over the large-print, two chairs and a box of tissues out of sight. She looks at you, and at Halina, and at the stairs. {bed == 0:"I went by the launderette, and I went by the nursery," says Meera. "The number's not in service. He's not been in since yesterday dinner time, and she's signed for him as poorly."|"I went by the launderette, and I went by the nursery," says Meera. "He's there, his auntie brought him. She isn't. She went back last night for his wellingtons. The number's not in service."}
In the children's corner there's a carpet with a road on it. Somebody's left a small dinosaur where the roundabout is. You have turned it over, to see if there's a name on it. You put it back on the roundabout, facing the way it was. # child: Kit's dinosaur
{ basis: In your folder there's a page that a panel has said Dee may hear. | In your folder there is one night in November, since that's all anyone here had asked for. }
You've got it under your arm. # decide: What do you do with what you came to tell her?
// strongest: 1
* [Keep it open and get them seen today, because you'd like to be able to sleep.]
    # did: You kept the disclosure open and asked for them both to be seen that day.
    # point: SU-10 # point: PC-15
    # challenge: 1 # support: 0
    # because: It's a page, it'll keep; people nobody's set eyes on won't. Sleep's a reason. You rang Bilal, and the two of them that went were him and an officer. And it stays on the list, so if she rings from anywhere there's somebody who knows what for.
    ~ told = 1
    ~ held = 1
    ~ acted = true
    { bed == 0: Bilal and a constable are on the second floor inside the hour. Kit comes to the door himself. He's got his hat on. He is not poorly, says Bilal, on the stairs; he had said so. "He says *I am not doing anything.*" | Bilal and a constable are on the second floor inside the hour. Dee comes to the door herself, with a pair of small wellingtons in one hand. She's fine, she says. She is just a bit behind. She says it to the constable's radio. "Tell him Friday," she calls down after them. It is Friday. }
    Meera writes her own number, only that, on a library slip, and puts it in the pocket of a book Dee used to take out.
    -> friday
* [Take it to the flat with Halina and read it out there, because Dee's got a right to it.]
    # did: You took the disclosure to the flat.
    # point: IS-09 # point: DA-01
    # challenge: 2 # support: -2
    # because: Two officers, by the book, and it's hers by right. All true. It's to be told to somebody who's safe to hear it, though, and there's a landing and a shut door between you and knowing that. And what you were carrying has a title on the front.
    ~ held = -1
    ~ acted = true
    Halina knocks. It is Marsha that opens it, on the chain. "She's asleep. What's that, then, you've got?" She reads the front of the folder upside down, quite easily. *Disclosure Scheme.* "Ooh," says Marsha. "Who's been bad?"
    You go down the stairs without talking. Halina says, at the car, that that was hers as much as yours.
    -> friday
* [File it as not taken up, because it has a date on it and she didn't come on the date.]
    # did: You filed the disclosure as not taken up.
    # point: RL-10 # point: DA-01
    # challenge: -2 # support: -1
    # because: There's a clock on these and the form has a line for it. It reads as though she'd been asked and thought it over. She'd not been asked. I don't think anyone in that library believed she was in bed with a cold.
    ~ held = 0
    ~ acted = true
    The form's only line for it is *applicant did not attend*. You change that to *could not be reached*, and it changes it back.
    "She didn't apply," says Meera, who has read it over your arm. "You were going to tell her. It was your idea." # speaker: Meera
    -> friday
+ [Leave this part out. # skip]
    Halina takes the folder back, and asks Bilal to have Kit seen.
    -> friday

=== know_dee
Dee's there before you, in the room over the large-print. Meera has the chair next to her and not the one opposite. There are two of you because there always are. { basis: A panel met about it, at four minutes' notice, on Thursday. It was Halina who asked: a right to know. | There's only the one night in November, which she was there for, since nobody asked the other county in time. The rest of what you've brought is a form, and how to ask. }
{ told == 1: "I was good at this, once," says Dee, looking round. "I came up here the winter after I'd had him. There was a lady. I used to bring him in the sling." # speaker: Dee # piece: old-counselling | "Is it going to be a lot?" says Dee. She's kept her bag on. On Wednesday she said thank you to you four times, and you have been hearing it since. "I came up here once. There was a lady, when I'd just had him. I'd nothing to tell her, then." # speaker: Dee # piece: old-counselling }
She's brought his drawing to have something to hold. It's a bus, from above. It has a number on the roof, a nine or a snail. There's one person in it, at the front, as big as all the windows. He has gone over her hair until it tore. # child: Kit's bus
You have it on one side of paper. She can't take it away, and she's to tell nobody, and you have said so. # decide: How do you tell her?
// strongest: 2
* [Tell her, when you have read it, what you'd do in her shoes, because she's asked you twice.]
    # did: You told Dee what you would do in her place.
    # point: TR-02 # point: RL-09
    # challenge: 1 # support: -1
    # because: She did ask, and it'd be a hard person that wouldn't answer. But you get to go back to your own kitchen after. She has had somebody else's good advice for a year, and this morning it was from the police.
    ~ held = 0
    ~ acted = true
    You say that you would go. You'd go today, you say, with what you stood up in.
    Dee nods. She's gone a bit smooth. "That's what I'll do, then," she says, "thank you," and looks at Meera, to see whether that was it. Meera's looking at you.
    -> friday
* [Read it to her once and slowly and stop, because you want it over and so does she.]
    # did: You read it to Dee once, slowly, and stopped.
    # point: TR-02 # point: DA-05
    # challenge: 1 # support: 1
    # asks: dee-alone
    # turns: dee tells
    # because: Wanting it over isn't noble. It did keep your own voice out of it. She heard somebody else's words, at somebody else's pace, and then nobody leaned across to tell her what they meant. That took some doing. Meera would have kicked you, mind.
    ~ told = 1
    ~ held = 1
    ~ acted = true
    When you've finished there's a trolley going round downstairs.
    { basis: "*She's being nice*," says Dee. "That's what I'd have told you. If you'd rung." She pulls the bus towards her. "Whoever she is, I hope she's got a dog." | "*Child asleep*," says Dee. "He wasn't. He was holding the door to." She pulls the bus towards her. "He'd both hands on it. I could see his feet." # speaker: Dee }
    "I used to be on the rent book. I ask before I buy bread. Can you put that next to it? So that it's next to it." # speaker: Dee # piece: dee-alone
    -> friday
* [Give her the page to keep, because nobody can take in a thing like that at one go.]
    # did: You gave Dee the page to keep.
    # point: DA-01 # point: IS-03
    # challenge: -1 # support: 1
    # because: People don't take things in, and you'd noticed. It's why Meera's there. A page with that on it, in a fleece, in a flat where her pockets get done: somebody's pockets are how we came by that rule.
    ~ held = -1
    ~ acted = true
    She's got as far as folding it when Meera puts out a hand, quite gently, and has it.
    "Where would that go, Dee?" says Meera. Dee thinks. She goes through the whole flat; you can see her going. "Nowhere," she says. You don't get that silence back. # speaker: Meera
    -> friday
+ [Leave this part out. # skip]
    Halina reads it to her, and Meera stays with her afterwards.
    -> friday

// ---------------------------------------------------------------- Friday

=== friday
{
- ask_father && know_folder && bed == 0: At half past eight on Friday a tall man in boat boots had been stood on the nursery step. It was Ryan. Owen had rung him on Wednesday, with what he needed to know and not a word more, and told him that he'd be looked into like anybody else. He'd come on the night coach. He waited till ten with a wooden tug in a bag, and Kit wasn't brought.
- ask_father && role == "police-officer": At half past eight that morning a tall man in boat boots was on the nursery step, ten minutes early, with wet hair. It was Ryan. Owen had rung him on Wednesday, with what he needed to know and not a word more, and told him he'd be looked into like anybody else; some of that's been you. "Five fucking months," he'd said, to Bilal's badge. "And you found me in a day when you wanted something signing." Then Kit had come round Jo's leg and looked at the boots. "Have you got a bus?" Ryan had got a boat, he said. Bilal tells you this twice.
- ask_father: At half past eight on Friday a tall man in boat boots is stood on the nursery step, ten minutes early, with wet hair. It's Ryan. Owen rang him on Wednesday, with what he needed to know and not a word more, and told him he'd be looked into like anybody else. "Five months," says Ryan, to the first badge he sees, which is yours. "Five fucking months, and you found me in a day when you wanted something signing." Then Kit comes round Jo's leg. He looks at the boots. "Have you got a bus?" he says. "I've got a boat," says Ryan. His voice has gone.
}
{ aunt == -1 || page == 0: -> lay_by | -> weeks }

=== lay_by
# scene: lay-by The lay-by
# day: 5
# time: 1.15 pm
{ role:
- "social-worker": There's a lay-by before the bridge where the nines wait for the time to catch up. Colette has the engine off and her shoes off and her dinner on the dashboard in foil. She looks at you through the glass for a while before she works the doors. You've not met in daylight.
- "health-visitor": There's a lay-by before the bridge where the nines wait for the time to catch up. You have stopped on your way between two babies, and left the flashers going. Colette, with her shoes off and her dinner in foil, works the doors for you as though you'd a ticket.
- else: There's a lay-by before the bridge where the nines wait for the time to catch up. Halina's in the car behind, in plain sight, since it's always two. Colette has her shoes off and her dinner on the dashboard. She takes in your shoes, and Halina, and works the doors. "Am I nicked?" she says.
}
There's a seat behind hers that nobody's to sit in of a Sunday. He goes in it backwards, on his knees, and tells her who's getting on. *A lady. A dog. A man with a door.* She has never found out what that was, about the man with the door. # child: Kit's seat
{ aunt:
- 1: "When you sent it on, my picture. What did you send with it?" She doesn't ask it nastily. "Only Owen Pryce rang, and it was all the arm, the arm. I told you about the waving." # speaker: Colette
- 0: "What did you do with it? Monday. When I rang." She isn't eating. "I'd just like to know where it went. I've thought about it all week, going round." # speaker: Colette
- else: "What did you do with it? Monday. When I rang." She isn't eating. "I rang up to ask, and a lass read it me off the screen. *Family dispute.* I thought, that's never what they've put." # speaker: Colette
}
{ kept_talking || let_go: On the bench at the stop is Jo, who finishes at one on Fridays, with her tabard in a bag. She's seen you. She goes on reading the timetable. }
The clock over the windscreen has four minutes on it. # decide: What do you say to Colette?
// strongest: 2
* [Tell her that the plan for Kit is going on well and that a lot of it's thanks to her. # write: What you say to Colette]
    # did: You told Colette how well things were going.
    # point: RL-19 # point: RL-24
    # challenge: -2 # support: 1
    # turns: trust drifts
    # because: All true, and nice to hear. It wasn't what she asked. Families can always tell when they've been handed a different answer, and they're generally too polite to say so twice.
    ~ acted = true
    { role:
    - "social-worker": "Right," says Colette. "That's good, then." She does the foil up again round most of a pasty. You've your hand up to wave, from the pavement, when she puts the nine in gear. She'll not have seen it.
    - "health-visitor": You tell her he has put on weight. He hasn't been weighed; it's only what you say. "That's good, then," says Colette. She does up the foil. Through the doors as they shut: "He's my nephew. I know what he weighs."
    - else: It's what you'd say to a witness, and you say it well. "That's good, then," says Colette. She looks past you to Halina, for a bit, to see if there's any more in that one. Then she does up her foil.
    }
    -> weeks
* [Tell her exactly what you did with it, and stop there with no reason on the end. # write: What you say to Colette]
    # did: You told Colette plainly what had been done with what she told you.
    # point: RL-19 # point: ES-09 # point: RC-06
    # challenge: 1 # support: 1
    # repair: trust
    # turns: trust rings # turns: record one-page
    # because: No "but", no fourteen others in the tray. She was furious and some of it wasn't fair, and it's hers. You put it under the old line that night, dated, in her words, and told Jo the same. What it mends is whether anyone rings.
    ~ acted = true
    -> said_it
* [Tell her how many calls a Monday brings, and what else there was on the board that day. # write: What you say to Colette]
    # did: You explained to Colette what Mondays are like.
    # point: RL-19 # point: LA-01
    # challenge: 0 # support: 0
    # turns: trust drifts
    # because: Fourteen's a lot and she'd a right to know it. I'd just have put it second. Coming first, it asks her to feel sorry for the board, and she's a woman who's had a bus full since half past five.
    ~ acted = true
    { role:
    - "social-worker": You tell her about the fourteen. She nods all the way through. She drives a bus. "So he was one of fourteen," says Colette. "I had wondered what he was." She puts on her shoes, one, and the other.
    - "health-visitor": You tell her about Bev's pile, and what it weighed. She can see it was a lot. "And what was he under?" says Colette. "You said he was under something." You'd said it to be funny. The scales, you say.
    - else: You tell her what comes in overnight, and how it's typed, and in what order. "In capitals?" says Colette. She tries it. "Caller upset," she says, to the windscreen, and starts the engine.
    }
    -> weeks
+ [Leave this part out. # skip]
    Colette finishes her dinner, and the nine goes out on time.
    -> weeks

=== said_it
{ aunt:
- 1: "So they got an arm," says Colette. "I tell you he's stopped waving, I tell you what time is it, I tell you all that, and you send them a fucking arm." She has both hands on the wheel, parked. # speaker: Colette
- 0: "You just didn't," says Colette. "There wasn't anything. You just didn't ring. I sat here with the engine off like a bloody lemon." She has both hands on the wheel, parked. # speaker: Colette
- else: "Family dispute," says Colette. "He's stood up there like a little soldier and it says that I'm fucking jealous." She has both hands on the wheel, parked. # speaker: Colette
}
"If it'd been worse, would you have come and said? Or would I have read it?" You say you don't know. It's the only thing you've said that she looks at you for. "Get off my bus." # speaker: Colette
You're at the bottom of the steps when she says, without turning round, what time she goes by Linnet Court, and which days. "I'll be looking anyway," says Colette. "I'd ring you. I'd ring the bloody Pope."
~ aunt = 1
~ page = 1
{ jo < 1:
    ~ jo = 1
}
-> weeks

// ---------------------------------------------------------------- six weeks on

=== weeks
{ not acted: -> as_left | -> six_weeks }

=== as_left
# ending: left As it was left
# day: 43
Nobody took it any further from this chair, and it went on without you. The calls stayed in the order they came in. On the Wednesday Owen held a discussion, at twenty past three, in a kitchen, on three phones, with what there was.
A health visitor called Farida met Dee at a launderette. A bus driver rang a third time, and then a fourth, and somebody wrote it down.
Kit still goes to nursery. Some mornings he's at the window when the nine goes by, and on one of them, Jo says, he told her the bus had winked.
Colette's number is on a yellow note by a telephone. Anyone may ring it. It's her break at ten past two.
-> END

=== six_weeks
# ending: Six weeks on
# day: 43
{ role:
- "social-worker": -> page_sw
- "health-visitor": -> page_hv
- else: -> page_po
}

=== page_sw
{ aunt == 1: It is the first Monday in January, and there are nineteen from the holidays and three of you to read them. Owen has sat down. Somebody has replaced the tape on the cable with better tape, and you've put a clock by the phone, for other people's breaks. | It is the first Monday in January, and there are a good many from the holidays. You read them standing up. It's quicker. You've noticed what it does to your voice, and so has the new woman, who asked if you were on your way somewhere. }
{ met == 2: There was a conference on 16 December, inside the fifteen working days. { warned: Dee had sent word that there was nothing she wanted to add, and it wasn't how she writes. You read out that it wasn't. | Dee had read your report before she walked into the room and found two dates wrong in it. You took them out in front of everyone. } | There has been no conference yet. There was a discussion, in the end, by e-mail, and it got shorter each time that someone sent apologies. You have put his name on the sheet for this morning, in capitals, by hand. }
{ page == 1: Owen has started asking for "a Kit" when he wants one page by date. You've told him not to call it that. He still signs off August to himself, some mornings, out loud: *mine*. | The entries are where they were. You go and look at them, now and then, one and then the next. It takes three clicks to get between. }
The phone goes. "It's my brother's lad," it says. "It's probably nothing." You look for something to write on.
-> endings

=== page_hv
{ page == 1: It is the first Monday in January and the scales have been mended, and weigh everyone forty grams light. Of Bev's pile there are two left. You did each of them on one sheet, in the evenings, with the radio on. | It is the first Monday in January. The scales have gone to be mended, and what's left of Bev's pile is under a chair, *for information*. You've opened the top four. You ought to have known that it would be the fifth. }
{ alone == 2: Kit had his review in the first week of December. He hopped. He threaded nine beads, and told you a story about them, and you wrote it along the dots, since there were so many dots. | Kit has had his review, with Farida, on a day you were on a course. *Compliant throughout*, it said, and you took that out and put *sat where he was asked*. }
{ basis: You had supposed the checks were the police's, and the lease was housing's. You've rung Tomasz twice since, about other people's children. He has begun to sound pleased. | You go through the front sheets, Fridays, and where it says *partner* you ring and ask the name. }
Half past nine on Thursdays is still blocked out. It's got a D in it. You've left the door open, these last weeks, so that whoever goes by can see there's someone in.
-> endings

=== page_po
It is the first Monday in January. You have stopped reaching for the radio. Search for Kit Varley now and he comes up, with an address, a flag, and the names of three people who'd like to be told.
{ basis: That took an afternoon and it shouldn't have. Halina's had you write it out for the other desks: *look for who lives there*. Somebody in the county with the basement has asked for a copy. Maureen. | He comes up under her name, because you cross-filed him. The other county's log got here on 9 December. It's in the folder. You have read it a good few times, for the dates. }
{ warned: There's a second page, with a bus on it, and which seat. Colette has been shown how to save a message. Marsha has a solicitor who's always very pleasant on the phone. | Marsha's been interviewed. She was funny, and then for about a minute she wasn't. She has been given the number of a course for people who frighten the ones they live with. It's not known whether she has rung it. }
You've watched the four minutes again. You keep it on for three minutes ten, and you look at the door.
-> endings

=== endings
-> child_strand ->
-> dee_strand ->
-> trust_strand ->
-> record_strand ->
-> END

// ---------------------------------------------------------------- Kit's mornings

=== child_strand
{
- met == 2 && bed == 2 && not (thin_medical && page == 0): -> kit_waves
- bed > 0: -> kit_moved
- met == 2: -> kit_stands
- else: -> kit_quiet
}

=== kit_waves
{ ask_father: -> kit_waves_boat | -> kit_waves_bus }

=== kit_waves_bus
At half past seven he's on the number nine, going the long way round to nursery because Colette is driving. # strand: child waves
He has the seat behind her{warned:, and keeps the one by the aisle with his bag, for his mum. The bus company has written to Marsha| and Dee has the one by the aisle}. It's twelve nights now that nobody has had to move him. At Linnet Court he gets as tall as the belt lets him. There isn't anyone up at the window. He waves in any case, both arms, like a man bringing in a plane, and an old lady across the aisle waves back. He hasn't asked what time it is since Thursday. He has asked, twice, who stands on the chair now. Nobody's told him yet.
->->

=== kit_waves_boat
Five mornings he goes on the number nine, the long way round, in the seat behind his auntie. # strand: child waves
At Linnet Court he waves with both arms, at nobody, to keep his hand in. The other two mornings, one week in four, a tall man walks him down to see what's tied up. They don't say a lot. Kit tells him which ones are asleep. Ryan's been looked into, like anybody, and there's a form about where he'd sleep if he stayed, and Kit has drawn on it. He has asked Jo where you press to get off. Nobody's had an answer to that yet, not even Ryan.
->->

=== kit_moved
{
- bed == 1: He had two nights in the box room at Colette's, and then the checks came back, and there was something on the lodger, and Kit had to go. # strand: child moved
- met == 2: He'd nine nights at Colette's, with nobody moving him, and then somebody new read the doctor's form. *Could be play.* So he was sent home for the weekend, and on the Sunday he was fetched out. # strand: child moved
- else: He went to Colette's that Wednesday because his mother asked, with no meeting behind it and no word sent to the police at the other end. On the Thursday night Marsha was on the landing, and he was got out in his pyjamas with half his things. # strand: child moved
}
There was a carer in Pennoak with a lovely dog. There was a weekend at another carer's, because of flu. Since the fourteenth he's at Colette's again, with Dean gone and a new lock on the bathroom at his height, and it may be for good; there's a date in February. He's all right. He eats. He keeps his bag on the bed, done up, and each night at the light he says, "Is it this one?" "It's this one," says Colette, and puts her hand where his feet are.
->->

=== kit_stands
He is at Linnet Court, on a plan of five lines, the second they've had, and Bilal or Farida comes every day at four. # strand: child stands
Marsha's at her mother's, by the plan. Her jacket's on the hook, and some days it's wet. Bilal has put down which. Some mornings he is up at the window when the nine goes by. Colette flashes. He looks round into the room first, and then puts one hand flat on the glass, low down, where you'd have to be driving a bus to see. He gets off the chair backwards and pushes it in, and lifts it for the last bit. There's an extra dinosaur on the sill. He gave it to the window, he told Jo, to do the looking.
->->

=== kit_quiet
He's very good at nursery. Visitors say so. He sits where he's been asked to sit. # strand: child quiet
He went home on the Wednesday and it was going to be tomorrow, and then it was Friday, and by then there was nothing on his arm for anyone to see. { thin_medical && not struck_out: *Could be play.* } Since about the second week of December he talks to the smallest dinosaur and to nobody else; he'll take your finger and point with that. On the Thursday before Christmas Jo dated it and rang the Front Door at ten to five, and when it rang out she rang the night team. She isn't ringing about bricks, she told them. Somebody came out. Somebody's coming again today.
->->

// ---------------------------------------------------------------- Dee

=== dee_strand
{
- warned: -> dee_gone
- alone == 2 && told == 1: -> dee_tells
- else: -> dee_thanks
}

=== dee_tells
Dee rang on the Monday from the drivers' phone at the bus garage, and asked for Meera by name. # strand: dee tells
They talk on Tuesdays, upstairs at the library. She's asked what she had a right to ask, and been told it sitting down. It went to MARAC, and she knows what they said, since Meera was there and came and told her. She buys bread. Once she bought three sorts and rang her sister from the shop to say so. { held == 1: She asked after you, by your first name. | She has never asked what you're called. } She doesn't know about Marsha; she says that most days. She has a bag packed behind somebody's washing machine, and hasn't told anybody whether that's a bag for going or for coming back.
->->

=== dee_thanks
{ told == 1: -> dee_thanks_late | -> dee_thanks_still }

=== dee_thanks_still
Dee comes to everything. She's early. She says thank you to whoever holds the door. # strand: dee thanks
She has Meera's number, and has rung it the once and said it was nothing. { thursday_dees: The DASH came out lower than anybody believed, and went to MARAC regardless, on your judgement. | The DASH is in a drawer with the first page done. } Somebody asked her about MARAC, and she said whatever you think. { held == -1: She walks home by herself and won't be walked. } When Farida asked what she'd had for her tea she had to look at someone. But last Wednesday, in the launderette, she told Farida that she was folding those wrong. She said it quite sharply. Then she showed her. Farida has gone on folding them wrong, so as to be told.
->->

=== dee_thanks_late
Dee was told the truth that week, by people she hardly knew, and she's been polite about it since. # strand: dee thanks
She took the card. She thanked you for the card. She'll talk to Meera about Kit's shoes, and Kit's tea, and once for an hour about the price of shoes. { thursday_dees: { held == 1: The DASH went off with writing all over the back. | The DASH she did in five minutes, to be polite. You sent it to MARAC anyway, and told her. } | The DASH she'll do when he's at school. } { held == 1: She does ring you, to say that she's fine, at times nobody would ring if they were. | When MARAC comes up she says that they've got enough to do. } On Friday she turned round at the door with her hand on it. "You know what you said to me that time," said Dee. Then somebody came in, and she said it would keep.
->->

=== dee_gone
Dee's number isn't in service. There's a new one, on the forms, and a voice answers it that isn't hers. # strand: dee gone
There was a card for the team at Christmas. *Thank you for all your help*, it says, with a full stop. { held == 1: Jo says that she still looks over the fence, some Wednesdays, from the far side of the road. | Nobody's had two words with her by herself since November. } It went to MARAC without her, which it may when it's bad enough, and they asked for somebody she wouldn't mind. On Wednesdays, from when the dryers start, Meera sits by the telephone in the launderette with a bag of her own clean washing. It's rung twice. Both times it was a wrong number, and she talked to them a bit.
->->

// ---------------------------------------------------------------- who would ring again

=== trust_strand
{
- aunt == 1 && jo > 0: -> they_ring
- warned && jo < 2: -> they_count
- else: -> they_drift
}

=== they_ring
{ role:
- "social-worker": Colette rings you on Tuesdays in her break, mostly with nothing. # strand: trust rings
    { said_it: She hasn't forgiven it. "Have you got a pen?" she says, and won't start until you say yes. But she rings. | "Only me, no news," says Colette, and then tells you it. }
    Jo has a list stuck inside the cupboard with the paint: whom to ring, and then whom to ring if they don't. It's got your first name on it, and Owen's, spelt wrong. Mr Lisle has found the number as well, and uses it to report a man with a ladder. { warned: Colette parks on the other side now, and has written down since when. } Last time you were out, and Owen picked up. They had six minutes on the one-way system. Nobody knows yet if she'd ring if it were bad.
- "health-visitor": Colette stops the nine outside clinic and toots, which isn't allowed. # strand: trust rings
    { said_it: She hasn't forgiven you. She opens the doors and says, "Two minutes, and I've not forgiven you," and uses them. | She opens the doors and says "Only me, no news," and gives you it: what he ate, and in what order. }
    Jo has started ringing before things have gone wrong, which takes getting used to. She rang about a child who was *fine, only I thought I'd say*. It was a hearing test and it was needed. { warned: Colette has her route card turned face down, and a reason. } Farida says that you'll be wanting a bus pass. What you don't know is who she'd toot for if you moved patch.
- else: The portal has a new sort of thing in it. *From C. Varley, no offence, only so you know.* # strand: trust rings
    { said_it: The first one after the lay-by said *I am still annoyed*. It had a date and a time on it and it was useful. | You answer each of them the same day, if it's only with a time. }
    Jo has your extension. She's used it once, for a van with the wrong plates, and was right, and had cake sent. { warned: There's a marker on Colette's flat, and she's been told which word to say. } Halina pretends to mind. She's put a label on the folder, and it isn't *aunt*. You've not had to find out yet what they'd send if it was bad, or what you'd do by the time you had read it.
}
->->

=== they_count
{ role:
- "social-worker": Colette has stopped ringing and started counting. # strand: trust counted
    She counts who gets on at the Quay. She put in for another run, and took it back, since it doesn't pass anything. When she came to the office she came the back way and sat where she would see the door. "It's got back to her before," she said. "Things I've told you." Jo locks the gate at two now and not at three. But on Friday there was an envelope, no name, with four dates in it in block capitals, and a bus ticket to show which day.
- "health-visitor": Mothers you've known for years have begun to say that everything's fine. # strand: trust counted
    It's gone up the stairs at Linnet Court and down again that if you tell the nurse, she tells. Colette counts who gets on, and who gets off at clinic. When you got on yourself, on Tuesday, she took your fare and didn't say your name. But your seat had a newspaper on it, folded, with a time written in the margin and a K. You have got it in your bag. You don't know yet who else saw her write it.
- else: Colette's been shown what to keep and she keeps it all: who got on, which stop, what they had on their feet. # strand: trust counted
    It comes once a week, with no letter, and nothing in it about Kit. She told Halina that she wouldn't be sending anything that wasn't her own. "What I've seen is mine. What he's like is his, and look where that got him." Jo rings the other desk. There's to be a court date in March, maybe, for a bus. In with this week's there was a drawing, not hers, of somebody small with both arms up. She hadn't said what it was of.
}
->->

=== they_drift
{ role:
- "social-worker": Nobody has fallen out with you. It's only that the phone doesn't go. # strand: trust drifts
    Colette tells the window cleaner. Jo tells her mum. Each of them thinks that you'll have heard, since you're who hears things. When the nine goes by she lifts four fingers off the wheel, as drivers do to anyone. { kept_talking || let_go: Jo has been on a course about gates. | There's a form at nursery now, for ringing you. It's two sides. } She made the cake again, for Dee's birthday, and drove it to the end of the road. It was Jo who saw her, sat there. She's thinking of asking her in.
- "health-visitor": You're on good terms with everyone. They nod. # strand: trust drifts
    Colette has found him a dentist. Jo has found a woman about his talking, through her cousin, and it's quite a good one. It was three weeks before you heard, and then you heard it from the chemist. { kept_talking || let_go: She's polite, Jo. She says *your lot* and means you to hear. | Nobody kept it from you. They had got used to seeing to it. } Farida says that's what you'd want, families managing. You have written Colette's break on your hand, two Mondays running, and washed it off with everything else.
- else: Nothing's come in. You looked up how long: since the picture, nothing. # strand: trust drifts
    They aren't hiding anything. Colette's told her union about the brakes, and Jo's told the council about the gate. { kept_talking || let_go: On the gate there's a sign about aggressive behaviour, with a picture of a hand. | It's only that you're the police, and it isn't an offence, and they've both been told so. } At the Christmas lights, in the crush, a bus had its doors open and somebody said "All right?" to you from high up. You had said "All right," and it was gone before you'd seen what number.
}
->->

// ---------------------------------------------------------------- the record, as it will be read at 17

=== record_strand
{
- page == 1 && words != -1 && (words == 1 || basis): -> one_page
- aunt == -1: -> a_dispute
- else: -> three_pages
}

=== one_page
In fourteen years he may ask to see it. On the top there's one page. # strand: record one-page
It has dates down the side. It says what a neighbour heard, what Jo saw and what his auntie saw from a bus, and next to each there's what nobody asked. { words == 1: It has got his five words, with the time, at their own length. | It has no words of his on it. There's a space, and someone has written, *not yet asked by anyone he knows*. } { said_it: Under November there's a line that says *what his aunt saw was not put here until the 27th. It should have been.* }
{ role:
- "social-worker": At the foot is who closed what, and when, with the names left in. Owen wanted to know if that was necessary. Then he initialled August.
- "health-visitor": You copied it to his red book, the parts that are his, and drew the bus back in where the photocopier lost it.
- else: In your system it's a log and it's brief. But it is under K, for Kit, and it says *seen*, and it says by whom.
}
{ words == 1: Who the big one is isn't written down. } Somebody trained is getting to know him, with her own animals.
->->

=== three_pages
In fourteen years he may ask to see it. It'll come as three pages, and some more. # strand: record three-pages
Each one begins on the day something happened and ends on the day that it was closed.
{
- words == -1: On one it says *Kit was asked by the writer who the big one was. Kit put the toys away.* A line further on, a person trained to ask him writes that he doesn't care to play that.
- words == 1: His five words are on the second, with the time. There's nothing beside them to say why anybody was listening.
- else: What he said himself isn't in it. It was said, and people heard it.
}
{ role:
- "social-worker": He'll have to work out for himself that they are about one boy and one autumn. { page == 1: Your page of dates is at the back, with the drafts. | You've asked for a page to go in front. It's been given a reference. }
- "health-visitor": He will find his height and his weight, twice, and nothing between them but dots. You've put in the bus.
- else: Your part is a number, and a line that says *nothing held*, with some initials. You've added a line under it. You have signed that one with your whole name.
}
Jo's drawings are in there, all six, dated. They're in colour. Somebody had to ask for that.
->->

=== a_dispute
In fourteen years he may ask to see it. What he'll read first is *family dispute*. # strand: record dispute
It's on the top, because the system puts it there, and everything comes after it: the bricks, the bus, the bathroom. Each person who has opened it since has begun from those two words and been a bit brisker than they might. { words == 1: What he said on the carpet is there, on page nine. | He isn't quoted. }
{ role:
- "social-worker": You've asked how to change it. It can't be changed, it can be added to. You've added to it. What you put comes up if you press *more*.
- "health-visitor": It was somebody called Lorna who typed it and you who gave out the number. Neither of those is in there. You've written to say so.
- else: It came over from your desk with a reference and that's there, in full. What she'd said to the headset, in capitals, is behind it. You've asked for it to be put in front.
}
On the last page there is a card from his auntie, for his birthday, with a bus on it that somebody thought to keep.
->->

// Whatever stands behind two strokes is for those who write. Learners never see it.
// Five scenes, a piece and two endings, to write over. The guide explains every mark in it: /authoring/guide
// `role` is set by the site before the story starts.
VAR role = "teacher"

// What the story remembers, so that something later can depend on it.
VAR asked = 0      // 1 when somebody asked Ruby on Monday
VAR towel = 0      // 1 when somebody saw to it that there is a towel
VAR acted = 0      // 1 when anything at all was done

-> monday

// A scene begins with === and its name. Its first lines say what it is called and when it is.
=== monday
# scene: monday The note
# day: 1
# time: 9.10 am
The note is in the same blue pen as last week. Ruby holds it out before you ask.
"It's my chest again," she says, and does not cough. # speaker: Ruby # piece: three-notes
She sits where the tiles are dry, and counts something on her fingers. She counts to nine, and looks at the water, and begins again. # child: Ruby's bench
The coach goes in ten minutes. # decide: What do you do with the note?
// Which option is the strongest is told here, and never by the order they stand in.
// strongest: 1
* [Sit down beside her, and ask what she is counting.]
    # did: You sat down beside Ruby and asked what she was counting.
    # point: VO-01 # challenge: 1 # support: 2
    # turns: ruby
    # because: The coach would have gone either way, and she was counting something. A note says what a grown-up wants you to think; fingers say what a child is thinking. It took one minute and a wet skirt.
    ~ asked = 1
    ~ acted = 1
    "Lengths," says Ruby. "If I was in, I'd be on nine." # speaker: Ruby
    -> bench
* [Put it in the folder with the other three notes.]
    # did: You put the note in the folder.
    # point: PC-09 # challenge: -1 # support: 1
    # because: Twenty-six children were waiting, and a note is a note. The folder is what it is for, and nobody can say that you lost one. It is only there that four of them lie on top of each other.
    ~ acted = 1
    Four notes now, in the same pen. You see that as you shut the folder.
    -> phone
+ [Leave this part out. # skip]
    The coach goes without her.
    -> thursday

// This scene is read only by those who asked.
=== bench
# scene: bench The bench
# day: 1
# time: 9.20 am
You sit where it is damp. Nobody has told Ruby that you would.
Under the bench is her bag, and it is packed: the costume, the goggles with one strap mended, and no towel. She has folded a paper one from the dispenser, twice. # child: The packed bag
"Ours smells of the flat," she says, and shuts the bag. # speaker: Ruby
-> thursday

// And this one by those who put the note away.
=== phone
# scene: phone The folder
# day: 2
# time: 12.40 pm
The fourth note is still on top when you open the folder for something else. None of them says who saw the cough.
At the window Ruby breathes on the glass, and draws a fish in it before it goes. Then another, lower down, and she gives that one a smaller one to swim behind it. # child: Fish on glass
-> thursday

=== thursday
# scene: thursday The day before
# day: 4
# time: 3.10 pm
{ asked: Ruby looks for you at the gate, and then looks as if she had not. | Ruby goes by at the gate with her hood up. }
She has drawn nine fish down the side of her reading record, one under the other, all going the same way. The last one has goggles, and one strap of them is mended. # child: Nine fish
Tomorrow is the pool again. # decide: What do you do before you go home?
// strongest: 2
* [Ring her mum, and ask about the cough and the costume. # write: Your first sentence to her]
    # did: You rang Ruby's mother about the cough.
    # point: PC-04 # challenge: 2 # support: -1
    # because: She had written four times, so she had earned a call, and you wanted to go home knowing. A call is quick. It also asks somebody to explain herself before anybody has told her why you ask.
    ~ acted = 1
    "She's fine," says Bea, quickly. Then: "I'll come in. Tomorrow, at the gate." # speaker: Bea
    -> gate
* [Ask Ruby what would have to be so for her to swim. # write: Your first words to her]
    # did: You asked Ruby what she would need.
    # point: VO-01 # challenge: 1 # support: 2
    # turns: ruby
    # because: She is the one who will be in the water or not. If she has told you something before, she may tell you the rest. If nobody has asked yet, Thursday at the gate is late for a first question.
    ~ acted = 1
    { asked:
        ~ towel = 1
        "Somebody else's towel," says Ruby. # speaker: Ruby
    - else:
        "Nothing," says Ruby. She has seen where the notes go. # speaker: Ruby
    }
    -> friday
+ [Leave this part out. # skip]
    You catch the bus.
    // Something done on Monday comes back by itself.
    { asked: Ruby tells her mum that somebody has asked. -> gate }
    -> friday

// A door that opened because somebody rang, or because somebody had asked.
=== gate
# scene: gate At the gate
# day: 5
# time: 8.35 am
Bea has come straight from the night shift, and has her lanyard in her hand. She has not brought the note. Ruby is not to see her here, she says.
Across the road Ruby walks the kerb with her arms out, one foot before the other, nine steps and a turn. She has her bag on both shoulders. # child: Along the kerb
"So what has she said?" says Bea. # speaker: Bea # decide: What do you answer?
// strongest: 2
* [Explain that four notes in a row have to be looked at.]
    # did: You told Bea about the rule on notes.
    # point: WN-04 # challenge: 2 # support: -2
    # because: It is true, and it was the reason that you could have said in front of anybody. A rule feels safer at a gate than a guess does. But a rule was not what kept Ruby out of the water.
    "Then look at them," says Bea, and goes. # speaker: Bea
    -> friday
* [Say that school has towels, and that one is hers each week.]
    # did: You told Bea that there are towels.
    # point: WN-04 # challenge: 1 # support: 2
    # turns: ruby swims
    # because: You did not know, and said it so that it cost her nothing if it was wrong. It took what was in the way out of the way. Whether the flat is dry is still to be asked, and by somebody who can help.
    ~ towel = 1
    "The dryer went in August," she says, when she has looked at the road for a while. # speaker: Bea
    -> friday
+ [Leave this part out. # skip]
    The bell goes.
    -> friday

// The ending is put together from what was done: a passage for each strand of scenario.md.
=== friday
{ acted == 0: -> left_out }
# ending: Friday
# day: 5
The pool smells of Friday.
{ towel: -> swims | -> benched }

=== swims
Ruby is in the third lane. # strand: ruby swims
She does nine, and holds on to the edge, and looks round to see who counted. The towel on the peg is from lost property, and smells of nothing at all. Who can mend a dryer, nobody has asked yet.
-> END

=== benched
Ruby is on the bench, where the tiles are dry. # strand: ruby benched
The note says chest. { asked: She looks up when you come in, and moves her bag so that there is room beside her. | Somebody has left a comic on the bench for her, and she has read it twice. }
-> END

// For whoever left every part out.
=== left_out
# ending: left As it was left
# day: 5
Nobody took it any further from this desk. On Friday Ruby has a note, in the same blue pen, and sits where the tiles are dry.
-> END

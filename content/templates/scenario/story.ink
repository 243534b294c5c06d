// Whatever stands behind two strokes is for those who write. Learners never see it.
// `role` is set by the site before the story starts.
VAR role = "teacher"

// What the story remembers, so that something later can depend on it.
VAR asked = 0      // 1 when somebody asked Ruby herself
VAR put = 0        // 1 when the note went into the folder
VAR rang = 0       // 1 when somebody rang home

-> monday

// A scene is a knot, and its first lines say what it is called and when it is.
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
    # point: VO-03 # challenge: 1 # support: 2
    # because: Say here in the words of somebody who did this why it seemed right at that moment. A reason has from twenty-five to fifty words, and it is a reason, not a judgement on anybody.
    ~ asked = 1
    "Lengths," says Ruby. "If I was in, I'd be on nine." # speaker: Ruby
    -> bench
* [Put it in the folder with the other three notes.]
    # did: You put the note in the folder.
    # point: VO-03 # challenge: -1 # support: 1
    # because: Say here why somebody would do this on a Monday morning, with a coach waiting. It should be a reason that a good colleague might have, in from twenty-five to fifty words of theirs.
    ~ put = 1
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
Under the bench is her bag, and it is packed: the costume, the towel, the goggles with one strap mended. # child: The packed bag
"Ours smells of the flat," she says, and shuts the bag on the towel. # speaker: Ruby
-> thursday

// And this one by those who put the note away.
=== phone
# scene: phone The folder
# day: 2
# time: 12.40 pm
The fourth note is still on top when you open the folder for something else. None of them says who saw the cough.
At the window Ruby breathes on the glass, and draws a fish in it before it goes. # child: A fish on the glass
-> thursday

=== thursday
# scene: thursday The day before
# day: 4
# time: 3.10 pm
{ asked: Ruby looks for you at the gate, and then looks as if she had not. | Ruby goes by at the gate with her hood up. }
She has drawn nine fish down the side of her reading record, one under the other, all going the same way. # child: Nine fish
Tomorrow is the pool again. # decide: What do you do before you go home?
// strongest: 2
* [Ring her mum, and ask about the cough and the costume.]
    # did: You rang Ruby's mother about the cough.
    # point: VO-03 # challenge: 2 # support: -1
    # because: Say here why a call home was the obvious thing, and what the person hoped that it would settle. Write it as they would say it, in from twenty-five to fifty words of their own.
    ~ rang = 1
    "She's fine," says Bea, quickly. Then: "Why, what has she said?" # speaker: Bea
    -> friday
* [Ask Ruby what would have to be so for her to swim.]
    # did: You asked Ruby what she would need.
    # point: VO-03 # challenge: 1 # support: 2
    # because: Say here why somebody would ask that of a child of eight, and wait for what comes. Write it as they would say it afterwards to a colleague, in from twenty-five to fifty words.
    ~ asked = 2
    "Somebody else's towel," says Ruby. # speaker: Ruby
    -> friday
+ [Leave this part out. # skip]
    You catch the bus.
    -> friday

// The ending is put together from what was done: a passage for each strand of scenario.md.
=== friday
{ asked + rang + put == 0: -> left_out }
# ending: Friday
# day: 5
The pool smells of Friday.
{ asked > 0: -> swims | -> benched }

=== swims
Ruby is in the third lane. # strand: ruby swims
She does nine, and holds on to the edge, and looks round to see who counted. { asked == 2: The towel on the peg is from lost property, and smells of nothing at all. | The coach did. He had been told to. }
-> END

=== benched
Ruby is on the bench, where the tiles are dry. # strand: ruby benched
The note says chest. { rang: Under it, in the same pen, it says: *please do not ring again.* | Nobody has rung. }
-> END

// For whoever left every part out.
=== left_out
# ending: left As it was left
# day: 5
Nobody took it any further from this desk. On Friday Ruby has a note, in the same blue pen, and sits where the tiles are dry.
-> END

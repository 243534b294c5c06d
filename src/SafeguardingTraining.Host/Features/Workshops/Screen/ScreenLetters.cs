using System.Globalization;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>
/// How wide letters are on the screen, in thousandths of their size, so that its pages can be cut without a browser. Of a face that a
/// browser may replace the widest one counts: where there is no Arial, DejaVu Sans. Kerning only makes lines shorter.
/// </summary>
public static class ScreenLetters
{
    private const int First = ' ';

    // Letters with an accent, and what no Western face has, such as a picture.
    private const int Accented = 900;
    private const int Unknown = 1_300;

    // From the space to the tilde, as measured in a browser.
    private static readonly short[] Book = Read(
        "200 321 386 672 561 850 810 235 332 332 449 582 328 354 333 427 579 407 508 542 551 508 538 507 551 524 333 "
            + "328 582 582 582 538 849 733 659 699 765 636 614 751 839 409 557 753 636 1002 833 760 602 760 724 598 736 809 "
            + "737 1089 706 714 656 333 427 333 582 470 500 539 607 499 612 519 386 558 661 333 309 608 335 969 661 586 617 "
            + "600 473 452 403 634 590 858 567 575 486 372 420 372 582"
    );

    private static readonly short[] BookBold = Read(
        "200 331 417 683 581 884 825 248 347 347 450 582 327 345 330 463 601 412 526 552 582 529 566 529 574 555 330 "
            + "327 582 582 582 550 906 746 678 705 773 652 629 761 840 414 568 772 643 993 835 770 633 776 736 607 742 795 "
            + "749 1100 736 732 674 345 465 345 582 470 500 562 632 525 640 547 411 586 678 352 326 646 351 986 681 609 643 "
            + "625 514 479 424 659 609 883 588 596 514 370 433 370 582"
    );

    private static readonly short[] Plain = Read(
        "318 401 460 838 636 950 780 275 390 390 500 838 318 361 318 337 636 636 636 636 636 636 636 636 636 636 337 "
            + "337 838 838 838 531 1000 684 686 698 770 632 575 775 752 295 295 656 557 863 748 787 603 787 695 635 611 732 "
            + "684 989 685 611 685 390 337 390 838 500 500 613 635 550 635 615 352 635 634 278 278 579 278 974 634 612 635 "
            + "635 411 521 392 634 592 818 592 592 525 636 337 636 838"
    );

    private static readonly short[] PlainBold = Read(
        "348 456 521 838 696 1002 872 306 457 457 523 838 380 415 380 365 696 696 696 696 696 696 696 696 696 696 400 "
            + "400 838 838 838 580 1000 774 762 734 830 683 683 821 837 372 372 775 637 995 837 850 733 850 770 720 682 812 "
            + "774 1103 771 724 725 457 365 457 838 500 500 675 716 593 716 678 435 716 712 343 343 665 343 1042 712 687 716 "
            + "716 493 595 478 712 652 924 645 652 582 712 365 712 838"
    );

    /// <returns>The width in thousandths of the size of the type.</returns>
    public static int Of(char letter, ScreenFace face) =>
        letter switch
        {
            >= ' ' and <= '~' => WidthsOf(face)[letter - First],
            '\u00a0' => WidthsOf(face)[0],
            '‘' or '’' => 380,
            '“' or '”' => 660,
            '–' => 500,
            '—' or '…' => 1_000,
            >= '\u00a1' and <= '\u017f' => Accented,
            _ => Unknown,
        };

    private static short[] WidthsOf(ScreenFace face) =>
        face switch
        {
            ScreenFace.Book => Book,
            ScreenFace.BookBold => BookBold,
            ScreenFace.Plain => Plain,
            _ => PlainBold,
        };

    private static short[] Read(string widths) => [.. widths.Split(' ').Select(width => short.Parse(width, CultureInfo.InvariantCulture))];
}

/// <summary>The faces of the screen: the story's Literata, and Arial for what is asked.</summary>
public enum ScreenFace
{
    Book,
    BookBold,
    Plain,
    PlainBold,
}

/// English words by their role in the name of a call.
enum VerbWords {
  /// Words that are almost always verbs.
  static let verbs: Set<String> = words(
    """
    accept acknowledge activate add adjust advance aggregate allow amend analyze annotate append apply approve \
    archive assign associate attach authenticate authorize autocomplete ban begin bind block broadcast browse buy \
    calculate cancel capture categorize certify change clear clone close collect compare complete compose \
    compute confirm connect consume convert copy correct create deactivate deauthorize decline decrement decrypt \
    defer delete deliver demote deny deploy deprecate deregister describe destroy detach detect disable \
    disassociate disconnect discover dismiss dispatch distribute duplicate edit eject embed enable encrypt \
    enqueue enroll ensure escalate evaluate execute expand expire explain extend extract fail fetch finalize find \
    finish flush follow forget forward freeze fulfill generate get give halt handle hide identify ignore \
    impersonate increment infer ingest initialize initiate inspect install instantiate invalidate invoke join \
    kick kill launch leave list load login logout lookup make manage mark merge migrate modify move mute \
    normalize notify obtain optimize override parse patch pause pay perform pin ping populate predict prepare \
    promote propose provision publish purge push put react reactivate read reauthenticate reauthorize reboot \
    rebuild recalculate receive recommend reconcile reconnect recover recreate redeem redeliver redirect reduce \
    refresh regenerate register reject reload remove rename render renew reopen reorder repair replace replay \
    rerun resend reserve reset resize resolve respond restart restore resubmit resume retrieve retry reveal \
    reverse revert revoke rollback rotate save search select send set settle show shutdown signup simulate skip \
    snooze sort split start stop submit subscribe suggest summarize suspend swap switch sync synchronize \
    terminate toggle train transcribe transform translate trim unarchive unassign unban unbind unblock unfollow \
    unfreeze uninstall unlink unlock unmark unmerge unmute unpin unpublish unregister unsnooze unstar unsubscribe \
    unsuspend update upload upsert use validate verify void wake withdraw write
    """)

  /// Words that are verbs or nouns.
  static let verbsOrNouns: Set<String> = words(
    """
    access boost call charge check commit count credit debit dispute download draft email end estimate \
    exchange export fill filter flag fork grant hold import index invite issue like link lock log match monitor \
    open order place plan play poll post preview process purchase pull query queue quote rank rate record \
    refund release reply report request return review run scan schedule share ship sign star store stream tag \
    test track transfer transition trigger upgrade view vote watch
    """)

  /// Verbs of lookups.
  static let lookups: Set<String> = words(
    """
    autocomplete browse check compare count describe discover download estimate explain export fetch filter find \
    list lookup ping poll predict preview query quote read recommend render resolve retrieve scan search show \
    stream suggest validate verify
    """)

  /// Verbs whose object is a single thing. With a plural, they mean something else.
  static let verbsForOne: Set<String> = words(
    """
    delete destroy fetch find get load modify patch put read remove replace retrieve show update view
    """)

  /// Prepositions between two things.
  static let prepositions: Set<String> = words(
    """
    about after against as at before between by during for from in into of on onto over per since through to \
    under until using via when where with within without
    """)

  /// Prepositions before a location at the end of a name.
  static let placePrepositions: Set<String> = words("at for from in of on to")

  /// Words that select or count things, and mean nothing alone.
  static let determiners: Set<String> = words(
    """
    active all archived authenticated available batch bulk current deleted latest many multiple my new own \
    pending private public recent single
    """)

  /// Words before a verb that indicate several things at once.
  static let manners: Set<String> = words("batch bulk")

  static let articles: Set<String> = words("a an the")

  /// Plurals that name a single thing.
  static let singletons: Set<String> = words(
    """
    access analytics credentials data details info limits metadata news options preferences settings stats \
    statistics
    """)

  static func isVerb(_ word: String) -> Bool { verbs.contains(word) || verbsOrNouns.contains(word) }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}

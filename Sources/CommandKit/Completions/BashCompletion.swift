/// The completion script for bash 4 and later.
///
/// It never lets bash expand a word it offers: `compgen -W` would run a `$(…)` found in one.
func bashCompletion(_ table: CompletionTable) -> String {
  let name = table.functionName
  var values: [String] = []
  var places: [String] = []
  for place in table.places {
    for option in place.options where option.kind == .option {
      let patterns = option.spellings.map { quotedForShell("\(place.call) \($0)") }
      let offer = bashOffer(option.completion, function: name) ?? ":"
      values.append("    \(patterns.joined(separator: " | "))) \(offer); return ;;")
    }
    let options = place.options.flatMap { $0.spellings }.filter { $0.hasPrefix("--") }
    let words = place.words.map { $0.word }
    let positional =
      words.isEmpty
      ? bashOffer(place.positional, function: name)
      : bashOffer(.values(words), function: name)
    places.append(
      """
          \(quotedForShell(place.call)))
            if [[ "$current" == -* ]]; then
              \(bashOffer(.offering(options), function: name) ?? ":")
            else
              \(positional ?? ":")
            fi ;;
      """)
  }
  return """
    # bash completion for \(table.program)

    \(name)_offer() {
      local word
      while IFS= read -r word; do
        if [[ "$word" == "$1"* ]]; then COMPREPLY+=("$word"); fi
      done
    }

    \(name)() {
      local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD - 1]}"
      local here=\(quotedForShell(table.program)) index
      COMPREPLY=()
      # bash makes three words of --name=value.
      if [[ "$current" == = ]]; then
        current=""
      elif [[ "$previous" == = ]]; then
        previous="${COMP_WORDS[COMP_CWORD - 2]}"
      fi
      for ((index = 1; index < COMP_CWORD; index++)); do
        case "$here ${COMP_WORDS[index]}" in
          \(casePattern(table.quotedCalls))) here="$here ${COMP_WORDS[index]}" ;;
        esac
      done
      case "$here $previous" in
    \(values.isEmpty ? "    '') ;;" : values.joined(separator: "\n"))
      esac
      case "$here" in
    \(places.joined(separator: "\n"))
      esac
    }

    complete -F \(name) \(quotedForShell(table.program))

    """
}

/// The alternatives of a `case` in bash or zsh; a pattern that matches nothing when there are none.
func casePattern(_ alternatives: [String]) -> String {
  alternatives.isEmpty ? "''" : alternatives.joined(separator: " | ")
}

/// The command that offers what a completion holds; `nil` for nothing.
private func bashOffer(_ completion: CompletionKind, function: String) -> String? {
  switch completion {
  case .none:
    nil
  case .file:
    "compopt -o filenames 2>/dev/null; \(function)_offer '' < <(compgen -f -- \"$current\")"
  case .directory:
    "compopt -o filenames 2>/dev/null; \(function)_offer '' < <(compgen -d -- \"$current\")"
  case .values(let words):
    "\(function)_offer \"$current\" < <(printf '%s\\n' \(words.map(quotedForShell).joined(separator: " ")))"
  case .command(let command):
    "\(function)_offer \"$current\" < <(\(command) 2>/dev/null)"
  }
}

// Joins an article's sentences and its claims: choose one, and see the other.
const article = document.querySelector("[data-article]");
const claims = [...article.querySelectorAll(".claim")];
// Opened at a place, the page is there at once; moves within it are shown as moves.
let behavior = "instant";
const byId = id => document.getElementById(id);

// On a narrow screen the claims of a chosen sentence come up beside it; this puts them away.
const close = document.createElement("button");
close.className = "close";
close.textContent = "Close";
close.addEventListener("click", clear);
article.querySelector(".claims").prepend(close);

function clear() {
    article.classList.remove("choosing");
    article.querySelectorAll(".chosen, .lit").forEach(element => element.classList.remove("chosen", "lit"));
}

function sentencesOf(claim) {
    return claim.dataset.sentences.split(" ").map(byId).filter(Boolean);
}

function light(claim) {
    const things = new Set(claim.dataset.things.split(" "));
    for (const sentence of sentencesOf(claim)) {
        sentence.classList.add("chosen");
        sentence.querySelectorAll(".mention").forEach(mention =>
            mention.classList.toggle("lit", things.has(mention.dataset.thing)));
    }
}

function remember(id) {
    history.replaceState(null, "", `#${id}`);
}

function chooseClaim(claim) {
    clear();
    claim.classList.add("chosen");
    light(claim);
    sentencesOf(claim)[0]?.scrollIntoView({block: "center", behavior});
    remember(claim.id);
}

function chooseSentence(sentence) {
    clear();
    sentence.classList.add("chosen");
    const cited = claims.filter(claim => claim.dataset.sentences.split(" ").includes(sentence.id));
    cited.forEach(claim => claim.classList.add("chosen"));
    article.classList.add("choosing");
    if (getComputedStyle(close).display === "none") {
        cited[0]?.scrollIntoView({block: "nearest", behavior});
    } else {
        sentence.scrollIntoView({block: "start", behavior});
    }
    remember(sentence.id);
    return cited;
}

article.addEventListener("click", event => {
    const marker = event.target.closest(".marker");
    const link = event.target.closest("a");
    const sentence = event.target.closest(".sentence");
    const claim = event.target.closest(".claim");
    if (marker) {
        event.preventDefault();
        chooseSentence(marker.closest(".sentence"))[0]?.focus({preventScroll: true});
    } else if (event.target.closest("summary") || (link && !link.classList.contains("to-words"))) {
        return;
    } else if (link) {
        event.preventDefault();
        chooseClaim(claim);
        byId(link.hash.slice(1))?.scrollIntoView({block: "center", behavior});
        byId(link.hash.slice(1))?.classList.add("chosen");
    } else if (sentence && getSelection().isCollapsed) {
        chooseSentence(sentence);
    } else if (claim && getSelection().isCollapsed) {
        chooseClaim(claim);
    }
});

article.addEventListener("keydown", event => {
    const claim = event.target.closest(".claim");
    if (event.key === "Escape") {
        clear();
    } else if (event.key === "Enter" && event.target === claim) {
        chooseClaim(claim);
    }
});

const target = byId(decodeURIComponent(location.hash.slice(1)));
if (target?.classList.contains("claim")) {
    chooseClaim(target);
} else if (target?.classList.contains("sentence")) {
    chooseSentence(target);
}
behavior = "auto";

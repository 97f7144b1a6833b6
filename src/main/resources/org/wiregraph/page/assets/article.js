// Joins an article's sentences and its claims: choose one, and see the other.
const article = document.querySelector("[data-article]");
const claims = [...article.querySelectorAll(".claim")];
const byId = id => document.getElementById(id);

function clear() {
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
    sentencesOf(claim)[0]?.scrollIntoView({block: "center"});
    remember(claim.id);
}

function chooseSentence(sentence) {
    clear();
    sentence.classList.add("chosen");
    const cited = claims.filter(claim => claim.dataset.sentences.split(" ").includes(sentence.id));
    cited.forEach(claim => claim.classList.add("chosen"));
    cited[0]?.scrollIntoView({block: "nearest"});
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
    } else if (link && !link.classList.contains("to-words")) {
        return;
    } else if (link) {
        event.preventDefault();
        chooseClaim(claim);
        byId(link.hash.slice(1))?.scrollIntoView({block: "center"});
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message>
        <source>0123456789</source>
        <comment>the ten digits</comment>
        <extracomment>How numbers are written. Digits from zero to nine, as the language&apos;s own speakers prefer them.</extracomment>
        <translation>0123456789</translation>
    </message>
    <message>
        <source>.</source>
        <comment>between whole number and decimals</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between thousands</comment>
        <translation>&#x202f;</translation>
    </message>
    <message>
        <source>%</source>
        <comment>percent sign, with the space before it if the language has one</comment>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>left to right</source>
        <comment>direction of writing: translate as left to right or right to left, in English</comment>
        <translation>left to right</translation>
    </message>
    <message>
        <source>{message}; see {program} --help.</source>
        <translation>{message}&#xa0;; voir {program} --help.</translation>
    </message>
    <message>
        <source>There is no language “{language}”; there are: {known}.</source>
        <translation>Il n’y a pas de langue «&#xa0;{language}&#xa0;»&#xa0;; il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no command or map “{first}”. Did you mean “{meant}”?</source>
        <translation>Il n’y a ni commande ni carte «&#xa0;{first}&#xa0;». Vouliez-vous dire «&#xa0;{meant}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>A map of who stands behind whom in the Libyan war. Without a command it opens the window.</source>
        <translation>Une carte de qui se tient derrière qui dans la guerre de Libye. Sans commande, elle ouvre la fenêtre.</translation>
    </message>
    <message>
        <source>commands: {commands}; each answers to --help</source>
        <translation>commandes&#xa0;: {commands}&#xa0;; chacune répond à --help</translation>
    </message>
    <message>
        <source>a .backers file; else your own curated map</source>
        <translation>un fichier .backers&#xa0;; sinon votre propre carte</translation>
    </message>
    <message>
        <source>start without your preferences, which stay as they are</source>
        <translation>démarrer sans vos préférences, qui restent telles quelles</translation>
    </message>
    <message>
        <source>the suffix chooses the format</source>
        <translation>le suffixe choisit le format</translation>
    </message>
    <message>
        <source>a .backers file; else the curated map</source>
        <translation>un fichier .backers&#xa0;; sinon la carte fournie</translation>
    </message>
    <message>
        <source>what was in force on that day, like 2020-01-08</source>
        <translation>ce qui était en vigueur ce jour-là, comme 2020-01-08</translation>
    </message>
    <message>
        <source>only what had been published by that day</source>
        <translation>seulement ce qui avait été publié à ce jour</translation>
    </message>
    <message>
        <source>with the background rows</source>
        <translation>avec les lignes d’arrière-plan</translation>
    </message>
    <message>
        <source>of pictures, in points (default 1600x1000)</source>
        <translation>des images, en points (1600x1000 par défaut)</translation>
    </message>
    <message>
        <source>pixels per point (default 1)</source>
        <translation>pixels par point (1 par défaut)</translation>
    </message>
    <message>
        <source>a picture without ground</source>
        <translation>une image sans fond</translation>
    </message>
    <message>
        <source>list the numbered sources under the picture</source>
        <translation>lister les sources numérotées sous l’image</translation>
    </message>
    <message>
        <source>without title, legend and source line</source>
        <translation>sans titre, légende ni ligne de sources</translation>
    </message>
    <message>
        <source>where everything was drawn, as JSON</source>
        <translation>où tout a été dessiné, en JSON</translation>
    </message>
    <message>
        <source>say as JSON what was written and what was left out</source>
        <translation>dire en JSON ce qui a été écrit et laissé de côté</translation>
    </message>
    <message>
        <source>made if it is missing</source>
        <translation>créée si elle manque</translation>
    </message>
    <message>
        <source>how to read tables; ucdp-external-support is shipped</source>
        <translation>comment lire des tableaux&#xa0;; ucdp-external-support est fournie</translation>
    </message>
    <message>
        <source>print the report as JSON</source>
        <translation>afficher le rapport en JSON</translation>
    </message>
    <message>
        <source>a .backers file</source>
        <translation>un fichier .backers</translation>
    </message>
    <message>
        <source>another, such as the copy that a sync program left</source>
        <translation>un autre, comme la copie laissée par un programme de synchronisation</translation>
    </message>
    <message>
        <source>a map that no longer opens; it is not touched</source>
        <translation>une carte qui ne s’ouvre plus&#xa0;; elle n’est pas touchée</translation>
    </message>
    <message>
        <source>the new map</source>
        <translation>la nouvelle carte</translation>
    </message>
    <message>
        <source>AIM</source>
        <translation>VISÉE</translation>
    </message>
    <message>
        <source>distances, balanced, groups, or a number from 0 to 1 between them; default: by the map&apos;s size</source>
        <translation>distances, balanced, groups, ou un nombre de 0 à 1 entre eux&#xa0;; par défaut&#xa0;: selon la taille de la carte</translation>
    </message>
    <message>
        <source>Write a map as picture, graph or table.</source>
        <translation>Écrire une carte comme image, graphe ou tableau.</translation>
    </message>
    <message>
        <source>Bring files of other programs into a map.</source>
        <translation>Amener des fichiers d’autres programmes dans une carte.</translation>
    </message>
    <message>
        <source>Count what a map holds.</source>
        <translation>Compter ce que contient une carte.</translation>
    </message>
    <message>
        <source>Check a map&apos;s file and its evidence.</source>
        <translation>Vérifier le fichier d’une carte et ses preuves.</translation>
    </message>
    <message>
        <source>Say what was added, removed and changed from one map to another.</source>
        <translation>Dire ce qui a été ajouté, enlevé et modifié d’une carte à l’autre.</translation>
    </message>
    <message>
        <source>Bring what can be read of a damaged map into a new one.</source>
        <translation>Amener ce qui est lisible d’une carte abîmée dans une nouvelle.</translation>
    </message>
    <message>
        <source>Give a graph&apos;s nodes good places.</source>
        <translation>Donner de bonnes places aux nœuds d’un graphe.</translation>
    </message>
    <message>
        <source>Try resources, database, an edit, undo and a picture.</source>
        <translation>Essayer ressources, base de données, modification, annulation et image.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find on the map</source>
        <translation>Chercher sur la carte</translation>
    </message>
    <message>
        <source>Arrows look at a hit, Enter goes there, Escape closes</source>
        <translation>Les flèches regardent un résultat, Entrée y va, Échap ferme</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Any name or spelling, in Latin or Arabic letters, a relationship, an event or words of a note.</source>
        <translation>Tout nom ou graphie, en lettres latines ou arabes, une relation, un événement ou des mots d’une note.</translation>
    </message>
    <message>
        <source>Nothing in this map is called {name}. Try fewer letters or another spelling.</source>
        <translation>Rien dans cette carte ne s’appelle {name}. Essayez moins de lettres ou une autre graphie.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <comment>digits</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>The language&apos;s own</source>
        <translation>Ceux de la langue</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 à 9</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>Zoome</translation>
    </message>
    <message>
        <source>Moves the picture; with Ctrl it zooms</source>
        <translation>Déplace l’image&#xa0;; avec Ctrl elle zoome</translation>
    </message>
    <message>
        <source>The picture moves</source>
        <translation>L’image bouge</translation>
    </message>
    <message>
        <source>Reduced: things arrive at once</source>
        <translation>Réduit&#xa0;: tout arrive d’un coup</translation>
    </message>
    <message>
        <source>Preferences (*.json)</source>
        <translation>Préférences (*.json)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Like the system</source>
        <comment>language</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>La carte</translation>
    </message>
    <message>
        <source>The wheel</source>
        <translation>La molette</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Votre travail</translation>
    </message>
    <message>
        <source>Written beside your edits, claims and notes in the file.</source>
        <translation>Écrit à côté de vos modifications, affirmations et notes dans le fichier.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Every change is saved at once. Snapshots keep earlier states to go back to.</source>
        <translation>Chaque changement est enregistré aussitôt. Les instantanés gardent des états antérieurs où revenir.</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Charger depuis un fichier…</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Save the preferences to a file</source>
        <translation>Enregistrer les préférences dans un fichier</translation>
    </message>
    <message>
        <source>Load the preferences from a file</source>
        <translation>Charger les préférences depuis un fichier</translation>
    </message>
    <message>
        <source>{name}: this is not a file of preferences.</source>
        <translation>{name}&#xa0;: ce n’est pas un fichier de préférences.</translation>
    </message>
    <message numerus="yes">
        <source>Every minute</source>
        <comment>Every {n} minutes</comment>
        <translation>
            <numerusform>Chaque minute</numerusform>
            <numerusform>Toutes les {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Only before what cannot be undone easily</source>
        <translation>Seulement avant ce qui s’annule difficilement</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Add actor here…</source>
        <translation>Ajouter un acteur ici…</translation>
    </message>
    <message>
        <source>Add note here…</source>
        <translation>Ajouter une note ici…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>{name}, snapshot of {when}</source>
        <translation>{name}, instantané ({when})</translation>
    </message>
    <message>
        <source>{title} – {stem} – Backers</source>
        <translation>{title} – {stem} – Backers</translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>&amp;Annuler {edit}</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>&amp;Rétablir {edit}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Leave the &amp;focus</source>
        <translation>Quitter le &amp;focus</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} actor</source>
        <comment>{n:,} actors</comment>
        <translation>
            <numerusform>{n:,} acteur</numerusform>
            <numerusform>{n:,} acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} other name</source>
        <comment>{n:,} other names</comment>
        <translation>
            <numerusform>{n:,} autre nom</numerusform>
            <numerusform>{n:,} autres noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} bloc</source>
        <comment>{n:,} blocs</comment>
        <translation>
            <numerusform>{n:,} bloc</numerusform>
            <numerusform>{n:,} blocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} bookmark</source>
        <comment>{n:,} bookmarks</comment>
        <translation>
            <numerusform>{n:,} signet</numerusform>
            <numerusform>{n:,} signets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} claim</source>
        <comment>{n:,} claims</comment>
        <translation>
            <numerusform>{n:,} affirmation</numerusform>
            <numerusform>{n:,} affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} point on which sources disagree</source>
        <comment>{n:,} points on which sources disagree</comment>
        <translation>
            <numerusform>{n:,} point de désaccord entre sources</numerusform>
            <numerusform>{n:,} points de désaccord entre sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} date</source>
        <comment>{n:,} dates</comment>
        <translation>
            <numerusform>{n:,} date</numerusform>
            <numerusform>{n:,} dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} disagreement</source>
        <comment>{n:,} disagreements</comment>
        <translation>
            <numerusform>{n:,} désaccord</numerusform>
            <numerusform>{n:,} désaccords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} event</source>
        <comment>{n:,} events</comment>
        <translation>
            <numerusform>{n:,} événement</numerusform>
            <numerusform>{n:,} événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} further value</source>
        <comment>{n:,} further values</comment>
        <translation>
            <numerusform>{n:,} valeur supplémentaire</numerusform>
            <numerusform>{n:,} valeurs supplémentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} id</source>
        <comment>{n:,} ids</comment>
        <translation>
            <numerusform>{n:,} identifiant</numerusform>
            <numerusform>{n:,} identifiants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} fact about the map</source>
        <comment>{n:,} facts about the map</comment>
        <translation>
            <numerusform>{n:,} donnée sur la carte</numerusform>
            <numerusform>{n:,} données sur la carte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more actor</source>
        <comment>{n:,} more actors</comment>
        <translation>
            <numerusform>{n:,} acteur de plus</numerusform>
            <numerusform>{n:,} acteurs de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} muted remark</source>
        <comment>{n:,} muted remarks</comment>
        <translation>
            <numerusform>{n:,} remarque masquée</numerusform>
            <numerusform>{n:,} remarques masquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} muted rule</source>
        <comment>{n:,} muted rules</comment>
        <translation>
            <numerusform>{n:,} règle masquée</numerusform>
            <numerusform>{n:,} règles masquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} name</source>
        <comment>{n:,} names</comment>
        <translation>
            <numerusform>{n:,} nom</numerusform>
            <numerusform>{n:,} noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} note</source>
        <comment>{n:,} notes</comment>
        <translation>
            <numerusform>{n:,} note</numerusform>
            <numerusform>{n:,} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pair</source>
        <comment>{n:,} pairs</comment>
        <translation>
            <numerusform>{n:,} paire</numerusform>
            <numerusform>{n:,} paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} partner</source>
        <comment>{n:,} partners</comment>
        <translation>
            <numerusform>{n:,} partenaire</numerusform>
            <numerusform>{n:,} partenaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} place on the map</source>
        <comment>{n:,} places on the map</comment>
        <translation>
            <numerusform>{n:,} position sur la carte</numerusform>
            <numerusform>{n:,} positions sur la carte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} relationship</source>
        <comment>{n:,} relationships</comment>
        <translation>
            <numerusform>{n:,} relation</numerusform>
            <numerusform>{n:,} relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} row</source>
        <comment>{n:,} rows</comment>
        <translation>
            <numerusform>{n:,} ligne</numerusform>
            <numerusform>{n:,} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} selection</source>
        <comment>{n:,} selections</comment>
        <translation>
            <numerusform>{n:,} sélection</numerusform>
            <numerusform>{n:,} sélections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} signed tie</source>
        <comment>{n:,} signed ties</comment>
        <translation>
            <numerusform>{n:,} lien signé</numerusform>
            <numerusform>{n:,} liens signés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} source</source>
        <comment>{n:,} sources</comment>
        <translation>
            <numerusform>{n:,} source</numerusform>
            <numerusform>{n:,} sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} step</source>
        <comment>{n:,} steps</comment>
        <translation>
            <numerusform>{n:,} étape</numerusform>
            <numerusform>{n:,} étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} text</source>
        <comment>{n:,} texts</comment>
        <translation>
            <numerusform>{n:,} texte</numerusform>
            <numerusform>{n:,} textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} triangle</source>
        <comment>{n:,} triangles</comment>
        <translation>
            <numerusform>{n:,} triangle</numerusform>
            <numerusform>{n:,} triangles</numerusform>
        </translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>autre nom</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>signet</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>désaccord</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>fact about the map</source>
        <translation>donnée sur la carte</translation>
    </message>
    <message>
        <source>muted remark</source>
        <translation>remarque masquée</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>place on the map</source>
        <translation>position sur la carte</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>sélection</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>search field</comment>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>an actor, by any name</source>
        <translation>un acteur, par n’importe quel nom</translation>
    </message>
    <message>
        <source>Actors found</source>
        <translation>Acteurs trouvés</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>verb: show the whole map</comment>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Map. Arrow keys move it, plus and minus zoom, Tab walks the actors.</source>
        <translation>Carte. Les flèches la déplacent, plus et moins zooment, Tab parcourt les acteurs.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce qu’on sait</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toutes les époques</translation>
    </message>
    <message>
        <source>One month back</source>
        <translation>Un mois plus tôt</translation>
    </message>
    <message>
        <source>One month on</source>
        <translation>Un mois plus tard</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>The map itself needs JavaScript, which this file brings along. Its sources are listed above.</source>
        <translation>La carte elle-même a besoin de JavaScript, que ce fichier apporte. Ses sources sont listées ci-dessus.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>All relationships on record: actors {actors}, relationships {relationships}</source>
        <translation>Toutes les relations enregistrées : acteurs {actors}, relations {relationships}</translation>
    </message>
    <message>
        <source>All relationships on record, as of {date}: actors {actors}, relationships {relationships}</source>
        <translation>Toutes les relations enregistrées, état du {date} : acteurs {actors}, relations {relationships}</translation>
    </message>
    <message>
        <source>In force on {date}: actors {actors}, relationships {relationships}</source>
        <translation>En vigueur le {date} : acteurs {actors}, relations {relationships}</translation>
    </message>
    <message>
        <source>Denies: {text}</source>
        <translation>Nie : {text}</translation>
    </message>
    <message>
        <source>says it is not so</source>
        <translation>dit que ce n’est pas le cas</translation>
    </message>
    <message>
        <source>says so</source>
        <translation>le dit</translation>
    </message>
    <message>
        <source>Source {number}</source>
        <translation>Source {number}</translation>
    </message>
    <message>
        <source>No source cited.</source>
        <translation>Aucune source citée.</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Les sources divergent</translation>
    </message>
    <message>
        <source>Further values</source>
        <translation>Valeurs supplémentaires</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>verb: put away what is shown</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Said of this actor</source>
        <translation>Dit de cet acteur</translation>
    </message>
    <message>
        <source>Between</source>
        <comment>heading: the two ends of a relationship</comment>
        <translation>Entre</translation>
    </message>
    <message>
        <source>{date}: {event}</source>
        <translation>{date} : {event}</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>legend</comment>
        <translation>Contestée</translation>
    </message>
    <message>
        <source>Hostile</source>
        <comment>legend</comment>
        <translation>Hostile</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n:,} more</source>
        <comment>{names} and {n:,} more</comment>
        <translation>
            <numerusform>{names} et {n:,} autre</numerusform>
            <numerusform>{names} et {n:,} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>Do or find anything</source>
        <translation>Faire ou trouver n’importe quoi</translation>
    </message>
    <message>
        <source>A command, an actor, a source or a question</source>
        <translation>Une commande, un acteur, une source ou une question</translation>
    </message>
    <message>
        <source>Arrows choose, Enter does it, Escape closes</source>
        <translation>Les flèches choisissent, Entrée exécute, Échap ferme</translation>
    </message>
    <message>
        <source>What can be done and found</source>
        <translation>Ce qu’on peut faire et trouver</translation>
    </message>
    <message>
        <source>Nothing is called {name}. Try fewer letters.</source>
        <translation>Rien ne s’appelle {name}. Essayez moins de lettres.</translation>
    </message>
    <message>
        <source>“{command}” is not possible now.</source>
        <translation>«&#xa0;{command}&#xa0;» n’est pas possible maintenant.</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>impossible maintenant</translation>
    </message>
    <message>
        <source>Number of relationships</source>
        <translation>Nombre de relations</translation>
    </message>
    <message>
        <source>how many relationships shown touch the actor</source>
        <translation>combien de relations montrées touchent l’acteur</translation>
    </message>
    <message>
        <source>Number of partners</source>
        <translation>Nombre de partenaires</translation>
    </message>
    <message>
        <source>how many other actors it has a relationship with</source>
        <translation>avec combien d’autres acteurs il a une relation</translation>
    </message>
    <message>
        <source>Lies between others</source>
        <translation>Se trouve entre d’autres</translation>
    </message>
    <message>
        <source>how often it stands on the shortest way between two others</source>
        <translation>à quelle fréquence il se trouve sur le plus court chemin entre deux autres</translation>
    </message>
    <message>
        <source>Close to everybody</source>
        <translation>Proche de tous</translation>
    </message>
    <message>
        <source>how few steps it needs to reach the others</source>
        <translation>en combien peu d’étapes il atteint les autres</translation>
    </message>
    <message>
        <source>All the same size</source>
        <translation>Tous de la même taille</translation>
    </message>
    <message>
        <source>no measure</source>
        <translation>aucune mesure</translation>
    </message>
    <message>
        <source>opening {path} has ended the program twice, so it was not opened now. The file is as it was; earlier states of it are in {folder}. Start again to try once more.</source>
        <translation>ouvrir {path} a mis fin au programme deux fois, le fichier n’a donc pas été ouvert. Il est tel qu’il était&#xa0;; des états antérieurs sont dans {folder}. Redémarrez pour essayer encore.</translation>
    </message>
    <message>
        <source>{damaged} Meanwhile you see your own map.</source>
        <translation>{damaged} En attendant, vous voyez votre propre carte.</translation>
    </message>
    <message>
        <source>before a takeover</source>
        <translation>avant une reprise</translation>
    </message>
    <message>
        <source>there is no screen here; write the map as a picture instead: backers export map.png</source>
        <translation>il n’y a pas d’écran ici&#xa0;; écrivez plutôt la carte comme image&#xa0;: backers export map.png</translation>
    </message>
    <message>
        <source>libraries for windows are missing; on Debian or Ubuntu: apt-get install {missing}</source>
        <translation>des bibliothèques de fenêtres manquent&#xa0;; sous Debian ou Ubuntu&#xa0;: apt-get install {missing}</translation>
    </message>
    <message>
        <source>the screen {screen} does not answer; write the map as a picture instead: backers export map.png</source>
        <translation>l’écran {screen} ne répond pas&#xa0;; écrivez plutôt la carte comme image&#xa0;: backers export map.png</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM is “{platform}”, which is not installed; unset it, or choose one of: {known}</source>
        <translation>QT_QPA_PLATFORM vaut «&#xa0;{platform}&#xa0;», qui n’est pas installé&#xa0;; supprimez cette variable ou choisissez parmi&#xa0;: {known}</translation>
    </message>
    <message>
        <source>Opening your map has ended the program twice, so this is a fresh one. Yours is untouched: {path}. Earlier states of it are in {folder}. File &gt; Open tries it again.</source>
        <translation>Ouvrir votre carte a mis fin au programme deux fois, en voici donc une nouvelle. La vôtre est intacte&#xa0;: {path}. Des états antérieurs sont dans {folder}. Fichier &gt; Ouvrir essaie encore.</translation>
    </message>
    <message>
        <source>Your map was damaged. This is a fresh one; the damaged file is kept as {kept}.</source>
        <translation>Votre carte était abîmée. En voici une nouvelle&#xa0;; le fichier abîmé est gardé sous {kept}.</translation>
    </message>
    <message>
        <source>Your map was damaged. This is its snapshot of {when}; the damaged file is kept as {kept}.</source>
        <translation>Votre carte était abîmée. Voici son instantané du {when}&#xa0;; le fichier abîmé est gardé sous {kept}.</translation>
    </message>
    <message>
        <source>{refused} This is a fresh map in {folder}: save a copy of it to keep changes.</source>
        <translation>{refused} Voici une nouvelle carte dans {folder}&#xa0;: enregistrez-en une copie pour garder vos changements.</translation>
    </message>
    <message>
        <source>Your map could not be kept in {parent} ({error}). It lies in {folder}: save a copy.</source>
        <translation>Votre carte n’a pas pu être gardée dans {parent} ({error}). Elle est dans {folder}&#xa0;: enregistrez une copie.</translation>
    </message>
    <message>
        <source>there is no folder to keep a map in ({reason}); name one: backers MAP</source>
        <translation>il n’y a pas de dossier où garder une carte ({reason})&#xa0;; nommez-en une&#xa0;: backers MAP</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Double-click here to add an actor, or loosen the filters.</source>
        <translation>Rien à montrer pour l’instant.
Double-cliquez ici pour ajouter un acteur, ou relâchez les filtres.</translation>
    </message>
    <message>
        <source>Nothing to show.
Loosen the filters, or choose another day.</source>
        <translation>Rien à montrer.
Relâchez les filtres, ou choisissez un autre jour.</translation>
    </message>
    <message>
        <source>In favour</source>
        <comment>sign</comment>
        <translation>Favorable</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>sign</comment>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Against</source>
        <comment>sign</comment>
        <translation>Défavorable</translation>
    </message>
    <message>
        <source>New</source>
        <comment>relationship</comment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed sign</source>
        <translation>A changé de signe</translation>
    </message>
    <message>
        <source>No longer in force</source>
        <translation>N’est plus en vigueur</translation>
    </message>
    <message>
        <source>Newly disputed</source>
        <translation>Nouvellement contestée</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>relationship</comment>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>Confiance élevée</translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation>Confiance moyenne</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Confiance faible</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>relationship</comment>
        <translation>Contestée</translation>
    </message>
    <message>
        <source>May not be in force</source>
        <translation>Peut-être pas en vigueur</translation>
    </message>
    <message>
        <source>Pinned in place</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Not in force then</source>
        <translation>Pas encore en vigueur</translation>
    </message>
    <message>
        <source>Has a note</source>
        <translation>A une note</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>heading of a legend</comment>
        <translation>Camp</translation>
    </message>
    <message>
        <source>Actor</source>
        <comment>heading of a legend</comment>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Relationship</source>
        <comment>heading of a legend</comment>
        <translation>Relation</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>heading of a legend</comment>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>heading of a legend</comment>
        <translation>Trait</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>{entry}: {count}. Click selects, the eye or Alt+click hides.</source>
        <translation>{entry}&#xa0;: {count}. Un clic sélectionne, l’œil ou Alt+clic masque.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>(empty note)</source>
        <translation>(note vide)</translation>
    </message>
    <message>
        <source>Page {number} of {count}: row {row}, column {column}</source>
        <translation>Page {number} sur {count}&#xa0;: rangée {row}, colonne {column}</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of {wide} x {tall} pixels.</source>
        <translation>La mémoire ne suffit pas pour une image de {wide} x {tall} pixels.</translation>
    </message>
    <message>
        <source>The picture could not be turned into a PNG file.</source>
        <translation>L’image n’a pas pu être convertie en fichier PNG.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>With {n:,} numbered sources the picture is too large: choose a smaller scale.</source>
        <translation>Avec {n:,} sources numérotées l’image est trop grande&#xa0;: choisissez une échelle plus petite.</translation>
    </message>
    <message>
        <source>A picture is {least} to {most} pixels wide and high, not {wide} x {tall}.</source>
        <translation>Une image mesure de {least} à {most} pixels de large et de haut, pas {wide} x {tall}.</translation>
    </message>
    <message>
        <source>A picture&apos;s scale is 0.1 to 20, not {scale:g}.</source>
        <translation>L’échelle d’une image va de 0,1 à 20, pas {scale:g}.</translation>
    </message>
    <message>
        <source>A picture of {wide} x {tall} at scale {scale:g} would have {millions:.0f} million pixels; {most} million is the limit. Choose a smaller size or scale.</source>
        <translation>Une image de {wide} x {tall} à l’échelle {scale:g} aurait {millions:.0f} millions de pixels&#xa0;; la limite est de {most} millions. Choisissez une taille ou une échelle plus petite.</translation>
    </message>
    <message>
        <source>{facts}. No relationship is shown.</source>
        <translation>{facts}. Aucune relation n’est montrée.</translation>
    </message>
    <message>
        <source>{facts}. {sentences}.</source>
        <translation>{facts}. {sentences}.</translation>
    </message>
    <message numerus="yes">
        <source>{facts}. {sentences}; and {n} more.</source>
        <comment>{facts}. {sentences}; and {n} more.</comment>
        <translation>
            <numerusform>{facts}. {sentences}&#xa0;; et {n} autre.</numerusform>
            <numerusform>{facts}. {sentences}&#xa0;; et {n} autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>{how} confidence</source>
        <translation>confiance {how}</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>may not be in force on this day</source>
        <translation>peut ne pas être en vigueur ce jour-là</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note&#xa0;: {text}</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>acteurs</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>alias</translation>
    </message>
    <message>
        <source>relationships</source>
        <translation>relations</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>affirmations</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>positions</translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation>contradictions</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>schéma</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>révision</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>error: {sentence}</source>
        <translation>erreur&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>warning: {sentence}</source>
        <translation>avertissement&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>info: {sentence}</source>
        <translation>info&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Le fichier est sain.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est abîmé.</translation>
    </message>
    <message>
        <source>Evidence: {errors} errors, {warnings} warnings, {remarks} remarks, {muted} muted.</source>
        <extracomment>The numbers may be 0 or 1; the words stand for columns, so they need not agree with them.</extracomment>
        <translation>Preuves&#xa0;: {errors} erreurs, {warnings} avertissements, {remarks} remarques, {muted} tues.</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant un import</translation>
    </message>
    <message>
        <source>“{text}” is no size: write it like 1600x1000.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une taille&#xa0;: écrivez-la comme 1600x1000.</translation>
    </message>
    <message>
        <source>{out}: the layout is written as GraphML; give a name that ends in .graphml.</source>
        <translation>{out}&#xa0;: la disposition s’écrit en GraphML&#xa0;; donnez un nom qui finit par .graphml.</translation>
    </message>
    <message>
        <source>--aim {wanted}: give {names}, or a number from 0 to 1.</source>
        <translation>--aim {wanted}&#xa0;: donnez {names}, ou un nombre de 0 à 1.</translation>
    </message>
    <message>
        <source>its braces or quotes do not close</source>
        <translation>ses accolades ou guillemets ne se ferment pas</translation>
    </message>
    <message>
        <source>broken entries</source>
        <translation>entrées cassées</translation>
    </message>
    <message>
        <source>line {line}: a field stands twice; the last one counts.</source>
        <translation>ligne {line}&#xa0;: un champ figure deux fois&#xa0;; le dernier compte.</translation>
    </message>
    <message>
        <source>line {line}: this entry cannot be read ({cause}); it was left out.</source>
        <translation>ligne {line}&#xa0;: cette entrée ne peut pas être lue ({cause})&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>line {line}: an entry is no object; it was left out.</source>
        <translation>ligne {line}&#xa0;: une entrée n’est pas un objet&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>“{name}” is no CSL-JSON: it does not begin with a list.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas du CSL-JSON&#xa0;: il ne commence pas par une liste.</translation>
    </message>
    <message>
        <source>line {line}: this entry is no JSON ({error}); it was left out.</source>
        <translation>ligne {line}&#xa0;: cette entrée n’est pas du JSON ({error})&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>“{name}” is no JSON: {error}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas du JSON&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>dates that are none</source>
        <translation>dates qui n’en sont pas</translation>
    </message>
    <message>
        <source>{where}: “{values}” is no date; it was left out.</source>
        <translation>{where}&#xa0;: «&#xa0;{values}&#xa0;» n’est pas une date&#xa0;; laissée de côté.</translation>
    </message>
    <message>
        <source>{where}: “{values}” is no web address; it was left out.</source>
        <translation>{where}&#xa0;: «&#xa0;{values}&#xa0;» n’est pas une adresse web&#xa0;; laissée de côté.</translation>
    </message>
    <message>
        <source>long texts</source>
        <translation>textes longs</translation>
    </message>
    <message>
        <source>{where}: the {name} has {value:,} characters; it was cut.</source>
        <translation>{where}&#xa0;: {name} compte {value:,} caractères&#xa0;; coupé.</translation>
    </message>
    <message>
        <source>{where}: it has neither title nor address; it was left out.</source>
        <translation>{where}&#xa0;: ni titre ni adresse&#xa0;; laissé de côté.</translation>
    </message>
    <message>
        <source>“{name}” has no source that can be read: {reason}</source>
        <translation>«&#xa0;{name}&#xa0;» n’a aucune source lisible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>“{name}” has no source that can be read.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a aucune source lisible.</translation>
    </message>
    <message>
        <source>{path}: sources are written as {suffixes}.</source>
        <translation>{path}&#xa0;: les sources s’écrivent en {suffixes}.</translation>
    </message>
    <message>
        <source>A list of sources holds nothing else of the map.</source>
        <translation>Une liste de sources ne contient rien d’autre de la carte.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 64 MB: that is no list of sources.</source>
        <translation>«&#xa0;{name}&#xa0;» dépasse 64 Mo&#xa0;: ce n’est pas une liste de sources.</translation>
    </message>
    <message>
        <source>“{source}” cannot be read: {reason}.</source>
        <translation>«&#xa0;{source}&#xa0;» ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is no list of sources: neither CSL-JSON nor BibTeX nor RIS.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une liste de sources&#xa0;: ni CSL-JSON, ni BibTeX, ni RIS.</translation>
    </message>
    <message>
        <source>ids given twice</source>
        <translation>identifiants donnés deux fois</translation>
    </message>
    <message>
        <source>Two entries are called {id}; one came in as {identity}.</source>
        <translation>Deux entrées s’appellent {id}&#xa0;; l’une est entrée comme {identity}.</translation>
    </message>
    <message>
        <source>line {line}: this record cannot be read ({error}); it was left out.</source>
        <translation>ligne {line}&#xa0;: cette fiche ne peut pas être lue ({error})&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>line {begun}: this record has no end; it was left out.</source>
        <translation>ligne {begun}&#xa0;: cette fiche n’a pas de fin&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>odd lines</source>
        <translation>lignes étranges</translation>
    </message>
    <message>
        <source>line {number}: “{strip}” is no field of a record; it was passed over.</source>
        <translation>ligne {number}&#xa0;: «&#xa0;{strip}&#xa0;» n’est pas un champ de fiche&#xa0;; passé.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most} MB.</source>
        <translation>«&#xa0;{name}&#xa0;» dépasse {most} Mo.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: it holds a NUL byte, so it is no text, or cut short.</source>
        <translation>«&#xa0;{name}&#xa0;», ligne {line}&#xa0;: il contient un octet NUL, ce n’est donc pas du texte, ou il est coupé.</translation>
    </message>
    <message>
        <source>“{name}” is not text in {encoding}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas du texte en {encoding}.</translation>
    </message>
    <message>
        <source>“{name}” is not text in any encoding that is known here.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est du texte dans aucun encodage connu ici.</translation>
    </message>
    <message>
        <source>{file}, line 1: two columns have the same name.</source>
        <translation>{file}, ligne 1&#xa0;: deux colonnes ont le même nom.</translation>
    </message>
    <message>
        <source>{file}, line 1: the column “{column}” is missing.</source>
        <translation>{file}, ligne 1&#xa0;: la colonne «&#xa0;{column}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {cells} cells stand under {heading} columns.</source>
        <translation>{file}, ligne {line}&#xa0;: {cells} cellules sous {heading} colonnes.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {cause}</source>
        <translation>{file}, ligne {line}&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>{file}, line {line}: not UTF-8 text.</source>
        <translation>{file}, ligne {line}&#xa0;: pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>{file}, line {line}: no proper CSV ({error}).</source>
        <translation>{file}, ligne {line}&#xa0;: CSV incorrect ({error}).</translation>
    </message>
    <message>
        <source>“{column}” is empty.</source>
        <translation>«&#xa0;{column}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“{column}” is “{cell}”, not one of {choices}.</source>
        <translation>«&#xa0;{column}&#xa0;» vaut «&#xa0;{cell}&#xa0;», aucun de {choices}.</translation>
    </message>
    <message>
        <source>“{column}” is “{cell}”, neither true nor false.</source>
        <translation>«&#xa0;{column}&#xa0;» vaut «&#xa0;{cell}&#xa0;», ni vrai ni faux.</translation>
    </message>
    <message>
        <source>“{column}” is “{cell}”, not a number.</source>
        <translation>«&#xa0;{column}&#xa0;» vaut «&#xa0;{cell}&#xa0;», pas un nombre.</translation>
    </message>
    <message>
        <source>“{column}” is “{cell}”, not a finite number.</source>
        <translation>«&#xa0;{column}&#xa0;» vaut «&#xa0;{cell}&#xa0;», pas un nombre fini.</translation>
    </message>
    <message>
        <source>There is no file or folder {path}.</source>
        <translation>Il n’y a ni fichier ni dossier {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} is neither a folder with {descriptor} nor an intact zip file.</source>
        <translation>{path} n’est ni un dossier avec {descriptor} ni un fichier zip intact.</translation>
    </message>
    <message>
        <source>{package}: a table in {descriptor} does not name one file in “path”.</source>
        <translation>{package}&#xa0;: une table de {descriptor} ne nomme pas un fichier unique dans «&#xa0;path&#xa0;».</translation>
    </message>
    <message>
        <source>{package}: {descriptor} points outside the package, to “{name}”.</source>
        <translation>{package}&#xa0;: {descriptor} pointe hors du paquet, vers «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>{name}: “{name_2}” is a link that leads outside the package.</source>
        <translation>{name}&#xa0;: «&#xa0;{name_2}&#xa0;» est un lien qui mène hors du paquet.</translation>
    </message>
    <message>
        <source>{name} is no data package: it holds no {name_2}.</source>
        <translation>{name} n’est pas un paquet de données&#xa0;: il ne contient pas {name_2}.</translation>
    </message>
    <message>
        <source>{name}: {name_2} cannot be read: {reason}.</source>
        <translation>{name}&#xa0;: {name_2} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{package} is no data package: it holds no {descriptor}.</source>
        <translation>{package} n’est pas un paquet de données&#xa0;: il ne contient pas {descriptor}.</translation>
    </message>
    <message>
        <source>{package} holds no {name}, which its {descriptor} names.</source>
        <translation>{package} ne contient pas {name}, que nomme son {descriptor}.</translation>
    </message>
    <message>
        <source>{package}: {name} cannot be unpacked: {error}.</source>
        <translation>{package}&#xa0;: {name} ne peut pas être décompressé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{package} unpacks to more than {most} MB, more than any map needs.</source>
        <translation>{package} dépasse {most} Mo une fois décompressé, plus qu’il n’en faut pour une carte.</translation>
    </message>
    <message>
        <source>Tabular data package</source>
        <translation>Paquet de données tabulaires</translation>
    </message>
    <message>
        <source>{package}: {descriptor} is not UTF-8 text.</source>
        <translation>{package}&#xa0;: {descriptor} n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>{package}: {descriptor}, line {line}, is no proper JSON.</source>
        <translation>{package}&#xa0;: {descriptor}, ligne {line}, n’est pas du JSON correct.</translation>
    </message>
    <message>
        <source>{package}: {descriptor} lists no tables (“resources”).</source>
        <translation>{package}&#xa0;: {descriptor} ne liste aucune table («&#xa0;resources&#xa0;»).</translation>
    </message>
    <message>
        <source>{package}: a table in {descriptor} has no name.</source>
        <translation>{package}&#xa0;: une table de {descriptor} n’a pas de nom.</translation>
    </message>
    <message>
        <source>{package}: {descriptor} names the table “{name}” twice.</source>
        <translation>{package}&#xa0;: {descriptor} nomme deux fois la table «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The table “{name}” ({file}) is not part of a map and was left out.</source>
        <translation>La table «&#xa0;{name}&#xa0;» ({file}) ne fait pas partie d’une carte et a été laissée de côté.</translation>
    </message>
    <message>
        <source>{file}: the column “{column}” is not part of a map and was left out.</source>
        <translation>{file}&#xa0;: la colonne «&#xa0;{column}&#xa0;» ne fait pas partie d’une carte et a été laissée de côté.</translation>
    </message>
    <message>
        <source>{package} holds no table of a map: none is called actor or relationship.</source>
        <translation>{package} ne contient aucune table d’une carte&#xa0;: aucune ne s’appelle actor ou relationship.</translation>
    </message>
    <message>
        <source>already used in line {seen}</source>
        <translation>déjà utilisé à la ligne {seen}</translation>
    </message>
    <message>
        <source>{place}: the key “{map}” is {first}.</source>
        <translation>{place}&#xa0;: la clé «&#xa0;{map}&#xa0;» est {first}.</translation>
    </message>
    <message>
        <source>{place}: “{column}” is “{value}”, and {target}.csv has no such row.</source>
        <translation>{place}&#xa0;: «&#xa0;{column}&#xa0;» vaut «&#xa0;{value}&#xa0;», et {target}.csv n’a pas cette ligne.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} n’a pas pu être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a folder, so no zip file can take its place.</source>
        <translation>{path} est un dossier, aucun fichier zip ne peut prendre sa place.</translation>
    </message>
    <message>
        <source>{path} is a file: name a new folder, or a zip file.</source>
        <translation>{path} est un fichier&#xa0;: nommez un nouveau dossier, ou un fichier zip.</translation>
    </message>
    <message>
        <source>The folder {path} holds other files ({others}): name a new folder.</source>
        <translation>Le dossier {path} contient d’autres fichiers ({others})&#xa0;: nommez un nouveau dossier.</translation>
    </message>
    <message>
        <source>GEXF with timeline (Gephi)</source>
        <translation>GEXF avec chronologie (Gephi)</translation>
    </message>
    <message>
        <source>Page to look at, offline (HTML)</source>
        <translation>Page à regarder, hors ligne (HTML)</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Classeur (XLSX)</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (CSV)</source>
        <translation>Tableaux pour un tableur (CSV)</translation>
    </message>
    <message>
        <source>Node-link JSON (networkx, D3)</source>
        <translation>JSON nœuds-liens (networkx, D3)</translation>
    </message>
    <message>
        <source>Data package (CSV tables, whole)</source>
        <translation>Paquet de données (tables CSV, complet)</translation>
    </message>
    <message>
        <source>Sources alone (BibTeX, RIS)</source>
        <translation>Sources seules (BibTeX, RIS)</translation>
    </message>
    <message>
        <source>One table (CSV, TSV)</source>
        <translation>Un seul tableau (CSV, TSV)</translation>
    </message>
    <message>
        <source>“{name}” is text that is no table and no graph known here.</source>
        <translation>«&#xa0;{name}&#xa0;» est du texte, ni tableau ni graphe connu ici.</translation>
    </message>
    <message>
        <source>“{name}” is a folder without a datapackage.json or tables of a map, not a map.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier sans datapackage.json ni tables d’une carte, pas une carte.</translation>
    </message>
    <message>
        <source>“{name}” is an SQLite database: open it as a map instead of importing it.</source>
        <translation>«&#xa0;{name}&#xa0;» est une base SQLite&#xa0;: ouvrez-la comme carte au lieu de l’importer.</translation>
    </message>
    <message>
        <source>“{name}” is {kind}, not a map.</source>
        <translation>«&#xa0;{name}&#xa0;» est {kind}, pas une carte.</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>what numbers of a file count</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>what numbers of a file count</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Line {number} is no JSON ({cause}); it was left out.</source>
        <translation>La ligne {number} n’est pas du JSON ({cause})&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>“{name}” holds no FollowTheMoney entity.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucune entité FollowTheMoney.</translation>
    </message>
    <message>
        <source>FollowTheMoney entities</source>
        <translation>Entités FollowTheMoney</translation>
    </message>
    <message>
        <source>FollowTheMoney written by Backers</source>
        <translation>FollowTheMoney écrit par Backers</translation>
    </message>
    <message>
        <source>it is no entity: it has no schema</source>
        <translation>ce n’est pas une entité&#xa0;: elle n’a pas de schéma</translation>
    </message>
    <message>
        <source>the properties of “{what}” are no object</source>
        <translation>les propriétés de «&#xa0;{what}&#xa0;» ne forment pas un objet</translation>
    </message>
    <message>
        <source>a {entity} has no id</source>
        <translation>{entity} sans identifiant</translation>
    </message>
    <message>
        <source>{unit} {number}: the schema “{schema}” is unknown; kept as a kind.</source>
        <translation>{unit} {number}&#xa0;: le schéma «&#xa0;{schema}&#xa0;» est inconnu&#xa0;; gardé comme type.</translation>
    </message>
    <message>
        <source>the {schema} “{entity}” has no {gone}</source>
        <translation>{schema} «&#xa0;{entity}&#xa0;» n’a pas {gone}</translation>
    </message>
    <message>
        <source>ties of several</source>
        <translation>liens à plusieurs</translation>
    </message>
    <message>
        <source>{unit} {number}: the {schema} “{entity}” joins {subjects} with {objects}; there is one relationship for each pair.</source>
        <translation>{unit} {number}&#xa0;: {schema} «&#xa0;{entity}&#xa0;» relie {subjects} à {objects}&#xa0;; il y a une relation pour chaque paire.</translation>
    </message>
    <message>
        <source>“{address}” of {about} is no web address; it was left out.</source>
        <translation>«&#xa0;{address}&#xa0;» ({about}) n’est pas une adresse web&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>{unit} {number}: {cause}; it was left out.</source>
        <translation>{unit} {number}&#xa0;: {cause}&#xa0;; laissé de côté.</translation>
    </message>
    <message>
        <source>FollowTheMoney has no place for {what}: left out.</source>
        <translation>FollowTheMoney n’a pas de place pour {what}&#xa0;: laissé de côté.</translation>
    </message>
    <message>
        <source>Of {claims} only the addresses of their sources go out ({with_address} of {sources} have one), without text, stance or grade; none that disputes.</source>
        <translation>De {claims}, seules les adresses de leurs sources sortent ({with_address} sur {sources} en ont une), sans texte, position ni note&#xa0;; aucune de celles qui contestent.</translation>
    </message>
    <message>
        <source>Sign, confidence and “disputed” of relationships are left out; their kind is the role of a link.</source>
        <translation>Le signe, la confiance et «&#xa0;contesté&#xa0;» des relations sont laissés de côté&#xa0;; leur type devient le rôle d’un lien.</translation>
    </message>
    <message>
        <source>Kinds and sides of actors are keywords there, and the language of names is left out.</source>
        <translation>Les types et les camps des acteurs y sont des mots-clés, et la langue des noms est laissée de côté.</translation>
    </message>
    <message>
        <source>FollowTheMoney knows no rough or open dates: {dates} lost that mark.</source>
        <translation>FollowTheMoney ne connaît ni dates approximatives ni dates ouvertes&#xa0;: {dates} ont perdu cette marque.</translation>
    </message>
    <message>
        <source>{values} of actors and relationships left out.</source>
        <translation>{values} d’acteurs et de relations laissées de côté.</translation>
    </message>
    <message>
        <source>attributes declared twice</source>
        <translation>attributs déclarés deux fois</translation>
    </message>
    <message>
        <source>The attribute “{identifier}” of {domain}s is declared twice.</source>
        <translation>L’attribut «&#xa0;{identifier}&#xa0;» ({domain}) est déclaré deux fois.</translation>
    </message>
    <message>
        <source>{where}: the attribute “{identifier}” is not declared; kept under that name.</source>
        <translation>{where}&#xa0;: l’attribut «&#xa0;{identifier}&#xa0;» n’est pas déclaré&#xa0;; gardé sous ce nom.</translation>
    </message>
    <message>
        <source>values that do not fit their type</source>
        <translation>valeurs qui ne correspondent pas à leur type</translation>
    </message>
    <message>
        <source>{where}: “{text}” is not a {kind} ({name}); kept as text.</source>
        <translation>{where}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas de type {kind} ({name})&#xa0;; gardé comme texte.</translation>
    </message>
    <message>
        <source>{where}: the parent “{wanted}” is one too many or would close a ring; kept as an attribute.</source>
        <translation>{where}&#xa0;: le parent «&#xa0;{wanted}&#xa0;» est de trop ou fermerait une boucle&#xa0;; gardé comme attribut.</translation>
    </message>
    <message>
        <source>{where}: the parent “{wanted}” is not in the file; kept as an attribute.</source>
        <translation>{where}&#xa0;: le parent «&#xa0;{wanted}&#xa0;» n’est pas dans le fichier&#xa0;; gardé comme attribut.</translation>
    </message>
    <message>
        <source>parents</source>
        <translation>parents</translation>
    </message>
    <message>
        <source>GEXF has no place for {what}: claims, their sources and notes on actors and relationships are lines of text in the file, the rest is left out.</source>
        <translation>GEXF n’a pas de place pour {what}&#xa0;: les affirmations, leurs sources et les notes sur acteurs et relations sont des lignes de texte dans le fichier, le reste est laissé de côté.</translation>
    </message>
    <message>
        <source>The language of {names} is left out.</source>
        <translation>La langue de {names} est laissée de côté.</translation>
    </message>
    <message>
        <source>GEXF knows whole days only: {dates} such as 2019-05~ became the first or last day that they may mean, and stand as they are in columns beside it.</source>
        <translation>GEXF ne connaît que des jours entiers&#xa0;: {dates} telles que 2019-05~ sont devenues le premier ou le dernier jour possible, et figurent telles quelles dans des colonnes à côté.</translation>
    </message>
    <message>
        <source>That {actors} may not move is left out.</source>
        <translation>Que {actors} ne doivent pas bouger est laissé de côté.</translation>
    </message>
    <message>
        <source>Whether the direction of {relationships} is its own or its kind&apos;s is left out.</source>
        <translation>Que la direction de {relationships} soit la leur ou celle de leur type est laissé de côté.</translation>
    </message>
    <message>
        <source>{relationships} without direction: the type “mutual” says so, which some programs read as two edges.</source>
        <translation>{relationships} sans direction&#xa0;: le type «&#xa0;mutual&#xa0;» le dit, que certains programmes lisent comme deux arêtes.</translation>
    </message>
    <message>
        <source>XML forbids control characters: a picture of them stands in {texts}.</source>
        <translation>XML interdit les caractères de contrôle&#xa0;: une image de ceux-ci figure dans {texts}.</translation>
    </message>
    <message>
        <source>missing graphs</source>
        <translation>graphes manquants</translation>
    </message>
    <message>
        <source>“{name}” holds no graph.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucun graphe.</translation>
    </message>
    <message>
        <source>the file is not GEXF, its outermost element is &lt;{tag}&gt;</source>
        <translation>le fichier n’est pas du GEXF, son élément extérieur est &lt;{tag}&gt;</translation>
    </message>
    <message>
        <source>unknown elements</source>
        <translation>éléments inconnus</translation>
    </message>
    <message>
        <source>Line {line}: &lt;{tag}&gt; is not GEXF; it was left out.</source>
        <translation>Ligne {line}&#xa0;: &lt;{tag}&gt; n’est pas du GEXF&#xa0;; laissé de côté.</translation>
    </message>
    <message>
        <source> written by {text}</source>
        <translation> écrit par {text}</translation>
    </message>
    <message>
        <source>Line {line}: a further graph was brought in side by side.</source>
        <translation>Ligne {line}&#xa0;: un autre graphe a été placé à côté.</translation>
    </message>
    <message>
        <source>misplaced elements</source>
        <translation>éléments mal placés</translation>
    </message>
    <message>
        <source>edge directions</source>
        <translation>directions d’arêtes</translation>
    </message>
    <message>
        <source>Line {line}: the edge type “{kind}” is unknown.</source>
        <translation>Ligne {line}&#xa0;: le type d’arête «&#xa0;{kind}&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>values given twice</source>
        <translation>valeurs données deux fois</translation>
    </message>
    <message>
        <source>Line {line}: “{key}” is given twice on one {kind}.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{key}&#xa0;» est donné deux fois ({kind}).</translation>
    </message>
    <message>
        <source>{unit} {line}, {name} joins {joined} actors: it was kept as an attribute of each, since a relationship has two ends.</source>
        <translation>{unit} {line}, {name} relie {joined} acteurs&#xa0;: gardé comme attribut de chacun, car une relation a deux bouts.</translation>
    </message>
    <message>
        <source>GraphML written by {program}</source>
        <translation>GraphML écrit par {program}</translation>
    </message>
    <message>
        <source>{words}, without its pictures</source>
        <translation>{words}, sans ses images</translation>
    </message>
    <message>
        <source>a character or a sequence that XML does not allow</source>
        <translation>un caractère ou une suite que XML n’admet pas</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>le fichier se termine trop tôt</translation>
    </message>
    <message>
        <source>a reference to a character that XML does not have</source>
        <translation>un renvoi à un caractère que XML n’a pas</translation>
    </message>
    <message>
        <source>an element is closed that is not the open one</source>
        <translation>un élément est fermé qui n’est pas celui qui est ouvert</translation>
    </message>
    <message>
        <source>an entity that is not defined in the file</source>
        <translation>une entité qui n’est pas définie dans le fichier</translation>
    </message>
    <message>
        <source>“{name}” is not well-formed XML, line {line}, column {column}: {cause}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas du XML bien formé, ligne {line}, colonne {column}&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>“{name}”, line 1: it cannot be decoded ({error}).</source>
        <translation>«&#xa0;{name}&#xa0;», ligne 1&#xa0;: décodage impossible ({error}).</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: {cause}.</source>
        <translation>«&#xa0;{name}&#xa0;», ligne {line}&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>elements lie more than {most} deep in each other</source>
        <translation>des éléments sont imbriqués à plus de {most} niveaux</translation>
    </message>
    <message>
        <source>it holds more than {most:,} elements</source>
        <translation>il contient plus de {most:,} éléments</translation>
    </message>
    <message>
        <source>a value is longer than {most:,} characters</source>
        <translation>une valeur dépasse {most:,} caractères</translation>
    </message>
    <message>
        <source>document types</source>
        <translation>types de document</translation>
    </message>
    <message>
        <source>it defines the entity “{name}” in its DOCTYPE, which is not allowed here</source>
        <translation>il définit l’entité «&#xa0;{name}&#xa0;» dans son DOCTYPE, ce qui n’est pas admis ici</translation>
    </message>
    <message>
        <source>the entity “{name}” is not defined in the file</source>
        <translation>l’entité «&#xa0;{name}&#xa0;» n’est pas définie dans le fichier</translation>
    </message>
    <message>
        <source>edges without an end</source>
        <translation>arêtes sans bout</translation>
    </message>
    <message>
        <source>{where} has no {side}; it was left out.</source>
        <translation>{where} n’a pas {side}&#xa0;; laissé de côté.</translation>
    </message>
    <message>
        <source>edge ids given twice</source>
        <translation>identifiants d’arête donnés deux fois</translation>
    </message>
    <message>
        <source>{unit} {line}: the edge id “{identifier}” is given twice; this one is now {new}.</source>
        <translation>{unit} {line}&#xa0;: l’identifiant d’arête «&#xa0;{identifier}&#xa0;» est donné deux fois&#xa0;; celle-ci s’appelle désormais {new}.</translation>
    </message>
    <message>
        <source>nodes without id</source>
        <translation>nœuds sans identifiant</translation>
    </message>
    <message>
        <source>{unit} {line}: a node has no id; it is now {new}.</source>
        <translation>{unit} {line}&#xa0;: un nœud n’a pas d’identifiant&#xa0;; il s’appelle désormais {new}.</translation>
    </message>
    <message>
        <source>node ids given twice</source>
        <translation>identifiants de nœud donnés deux fois</translation>
    </message>
    <message>
        <source>{unit} {line}: the node id “{identifier}” is given twice; this one is now {new}.</source>
        <translation>{unit} {line}&#xa0;: l’identifiant de nœud «&#xa0;{identifier}&#xa0;» est donné deux fois&#xa0;; celui-ci s’appelle désormais {new}.</translation>
    </message>
    <message>
        <source>ends without a node</source>
        <translation>bouts sans nœud</translation>
    </message>
    <message>
        <source>{where}: no node is called “{identifier}”; it was added.</source>
        <translation>{where}&#xa0;: aucun nœud ne s’appelle «&#xa0;{identifier}&#xa0;»&#xa0;; il a été ajouté.</translation>
    </message>
    <message>
        <source>{where}: “{found}” has no port “{port}”; kept as an attribute.</source>
        <translation>{where}&#xa0;: «&#xa0;{found}&#xa0;» n’a pas de port «&#xa0;{port}&#xa0;»&#xa0;; gardé comme attribut.</translation>
    </message>
    <message>
        <source>{unit} {line}, edge {id}</source>
        <translation>{unit} {line}, arête {id}</translation>
    </message>
    <message>
        <source>GraphML has no place for {what}: they are in the file as text, which Backers reads back whole and other programs show as it is.</source>
        <translation>GraphML n’a pas de place pour {what}&#xa0;: ils figurent dans le fichier comme texte, que Backers relit en entier et que d’autres programmes montrent tel quel.</translation>
    </message>
    <message>
        <source>{undirected} of {relationships} relationships have no direction: the file says so, but networkx, igraph and Gephi read every edge of a mixed graph as directed; their column “directed” tells.</source>
        <translation>{undirected} relations sur {relationships} n’ont pas de direction&#xa0;: le fichier le dit, mais networkx, igraph et Gephi lisent chaque arête d’un graphe mixte comme orientée&#xa0;; leur colonne «&#xa0;directed&#xa0;» le précise.</translation>
    </message>
    <message>
        <source>GraphML ids may not hold all characters: other programs show {ids} as _xHHHH_.</source>
        <translation>Les identifiants GraphML n’admettent pas tous les caractères&#xa0;: d’autres programmes montrent {ids} sous la forme _xHHHH_.</translation>
    </message>
    <message>
        <source>XML forbids control characters: other programs show a picture of them in {names} or notes, Backers reads them back.</source>
        <translation>XML interdit les caractères de contrôle&#xa0;: d’autres programmes en montrent une image dans {names} ou des notes, Backers les relit.</translation>
    </message>
    <message>
        <source>Other programs get no place for {actors}, since it is not a finite number.</source>
        <translation>D’autres programmes ne reçoivent pas de place pour {actors}, car ce n’est pas un nombre fini.</translation>
    </message>
    <message>
        <source>places that are no numbers</source>
        <translation>places qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>{unit} {line}, node {identifier}: “{said}”, “{said_2}” is no place; the map will find one.</source>
        <translation>{unit} {line}, nœud {identifier}&#xa0;: «&#xa0;{said}, {said_2}&#xa0;» n’est pas une place&#xa0;; la carte en trouvera une.</translation>
    </message>
    <message>
        <source>“{name}” cannot be unpacked: {error}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être décompressé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}”, line 1: the encoding “{declared}” is unknown.</source>
        <translation>«&#xa0;{name}&#xa0;», ligne 1&#xa0;: l’encodage «&#xa0;{declared}&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>“{name}”, line 1: “{declared}” is not an encoding of text.</source>
        <translation>«&#xa0;{name}&#xa0;», ligne 1&#xa0;: «&#xa0;{declared}&#xa0;» n’est pas un encodage de texte.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most} MB unpacked.</source>
        <translation>«&#xa0;{name}&#xa0;» dépasse {most} Mo une fois décompressé.</translation>
    </message>
    <message>
        <source>“{name}”: the encoding “{codec}” cannot be read in pieces.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: l’encodage «&#xa0;{codec}&#xa0;» ne peut pas être lu par morceaux.</translation>
    </message>
    <message>
        <source>“{name}” is not in the encoding that it names, {codec} ({error}).</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas dans l’encodage qu’il annonce, {codec} ({error}).</translation>
    </message>
    <message>
        <source>“{name}” is an archive with {found} graphs in XML in it; it needs exactly one.</source>
        <translation>«&#xa0;{name}&#xa0;» est une archive qui contient {found} graphes en XML&#xa0;; il en faut exactement un.</translation>
    </message>
    <message>
        <source>“{name}” is an archive with a password: unpack it first.</source>
        <translation>«&#xa0;{name}&#xa0;» est une archive protégée par un mot de passe&#xa0;: décompressez-la d’abord.</translation>
    </message>
    <message>
        <source>“{source}” cannot be decoded as {encoding} ({error}).</source>
        <translation>«&#xa0;{source}&#xa0;» ne peut pas être décodé en {encoding} ({error}).</translation>
    </message>
    <message>
        <source>a {table} is not written as it should be</source>
        <translation>{table}&#xa0;: n’est pas écrit comme il faudrait</translation>
    </message>
    <message>
        <source>“{name}.json” is not JSON</source>
        <translation>«&#xa0;{name}.json&#xa0;» n’est pas du JSON</translation>
    </message>
    <message>
        <source>a {table} has fields that do not belong there</source>
        <translation>{table}&#xa0;: contient des champs qui n’y ont pas leur place</translation>
    </message>
    <message>
        <source>rows that cannot be understood</source>
        <translation>lignes incompréhensibles</translation>
    </message>
    <message>
        <source>{where}: {what}; it was left out.</source>
        <translation>{where}&#xa0;: {what}&#xa0;; laissé de côté.</translation>
    </message>
    <message>
        <source>“{name}” holds {roots} graphs: they were brought in side by side.</source>
        <translation>«&#xa0;{name}&#xa0;» contient {roots} graphes&#xa0;: ils ont été placés côte à côte.</translation>
    </message>
    <message>
        <source>Line {line}: &lt;{tag}&gt; is not GraphML; it was left out.</source>
        <translation>Ligne {line}&#xa0;: &lt;{tag}&gt; n’est pas du GraphML&#xa0;; laissé de côté.</translation>
    </message>
    <message>
        <source>the file is not GraphML, its outermost element is &lt;{tag}&gt;</source>
        <translation>le fichier n’est pas du GraphML, son élément extérieur est &lt;{tag}&gt;</translation>
    </message>
    <message>
        <source>Line {line}: “{namespace}” is not GraphML&apos;s namespace; read all the same.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{namespace}&#xa0;» n’est pas l’espace de noms de GraphML&#xa0;; lu malgré tout.</translation>
    </message>
    <message>
        <source>keys declared twice</source>
        <translation>clés déclarées deux fois</translation>
    </message>
    <message>
        <source>Line {line}: the key “{identifier}” is declared twice.</source>
        <translation>Ligne {line}&#xa0;: la clé «&#xa0;{identifier}&#xa0;» est déclarée deux fois.</translation>
    </message>
    <message>
        <source>edge defaults</source>
        <translation>directions par défaut</translation>
    </message>
    <message>
        <source>Line {line}: edgedefault “{default}” is unknown; read as undirected.</source>
        <translation>Ligne {line}&#xa0;: edgedefault «&#xa0;{default}&#xa0;» est inconnu&#xa0;; lu comme non orienté.</translation>
    </message>
    <message>
        <source>Line {line}: directed=“{word}” is neither true nor false.</source>
        <translation>Ligne {line}&#xa0;: directed=«&#xa0;{word}&#xa0;» n’est ni true ni false.</translation>
    </message>
    <message>
        <source>GraphML written by Backers</source>
        <translation>GraphML écrit par Backers</translation>
    </message>
    <message>
        <source>The key “{key}” has the unknown type “{type}”; kept as text.</source>
        <translation>La clé «&#xa0;{key}&#xa0;» a le type inconnu «&#xa0;{type}&#xa0;»&#xa0;; gardée comme texte.</translation>
    </message>
    <message>
        <source>The default “{default}” of “{key}” is not {type}.</source>
        <translation>La valeur par défaut «&#xa0;{default}&#xa0;» de «&#xa0;{key}&#xa0;» n’est pas de type {type}.</translation>
    </message>
    <message>
        <source>{unit} {line}, {part} {id}</source>
        <translation>{unit} {line}, {part} {id}</translation>
    </message>
    <message>
        <source>{where}: the key “{identifier}” is not declared; kept under that name.</source>
        <translation>{where}&#xa0;: la clé «&#xa0;{identifier}&#xa0;» n’est pas déclarée&#xa0;; gardée sous ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>{n} node that only edges name was added: {names}.</source>
        <comment>{n} nodes that only edges name were added: {names}.</comment>
        <translation>
            <numerusform>{n} nœud que seules des arêtes nomment a été ajouté&#xa0;: {names}.</numerusform>
            <numerusform>{n} nœuds que seules des arêtes nomment ont été ajoutés&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{source}” is not the same XML in every encoding: {error}.</source>
        <translation>«&#xa0;{source}&#xa0;» n’est pas le même XML dans chaque encodage&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>“{path}” is larger than {most} MB.</source>
        <translation>«&#xa0;{path}&#xa0;» dépasse {most} Mo.</translation>
    </message>
    <message>
        <source>“{path}”, line 1: a node count and an edge count are expected.</source>
        <translation>«&#xa0;{path}&#xa0;», ligne 1&#xa0;: un nombre de nœuds et un nombre d’arêtes sont attendus.</translation>
    </message>
    <message>
        <source>“{path}”, line {number}: two node numbers are expected.</source>
        <translation>«&#xa0;{path}&#xa0;», ligne {number}&#xa0;: deux numéros de nœud sont attendus.</translation>
    </message>
    <message>
        <source>“{path}”, line {number}: nodes are numbered from 0 to {count}.</source>
        <translation>«&#xa0;{path}&#xa0;», ligne {number}&#xa0;: les nœuds sont numérotés de 0 à {count}.</translation>
    </message>
    <message>
        <source>“{path}”, line 1: {count} nodes and {expected} edges are named, {edges} edges are there.</source>
        <translation>«&#xa0;{path}&#xa0;», ligne 1&#xa0;: {count} nœuds et {expected} arêtes sont annoncés, {edges} arêtes sont là.</translation>
    </message>
    <message>
        <source>“{path}” is not UTF-8 text.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>The page is to be looked at: Backers and other programs cannot read the map back from it.</source>
        <translation>La page est faite pour être regardée&#xa0;: ni Backers ni d’autres programmes ne peuvent en relire la carte.</translation>
    </message>
    <message numerus="yes">
        <source>{n} private note left out.</source>
        <comment>{n} private notes left out.</comment>
        <translation>
            <numerusform>{n} note privée laissée de côté.</numerusform>
            <numerusform>{n} notes privées laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses that are no web addresses are left out.</source>
        <translation>Les adresses qui ne sont pas des adresses web sont laissées de côté.</translation>
    </message>
    <message>
        <source>JSON Canvas</source>
        <translation>JSON Canvas</translation>
    </message>
    <message>
        <source>“{name}” is Connected JSON without a node in it.</source>
        <translation>«&#xa0;{name}&#xa0;» est du Connected JSON sans aucun nœud.</translation>
    </message>
    <message>
        <source>Graphs inside graphs and nodes became groups, ports became attributes of their nodes.</source>
        <translation>Les graphes dans des graphes et des nœuds sont devenus des groupes, les ports des attributs de leurs nœuds.</translation>
    </message>
    <message>
        <source>Connected JSON</source>
        <translation>Connected JSON</translation>
    </message>
    <message>
        <source>“{name}”: graphs lie more than {most} deep in each other.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: des graphes sont imbriqués à plus de {most} niveaux.</translation>
    </message>
    <message>
        <source>an edge</source>
        <translation>une arête</translation>
    </message>
    <message>
        <source>Cytoscape.js JSON</source>
        <translation>JSON de Cytoscape.js</translation>
    </message>
    <message>
        <source>“{name}” is no proper JSON, line {line}, column {column}: {cause}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas du JSON correct, ligne {line}, colonne {column}&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>“{name}”: its lists lie too deep in each other.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: ses listes sont imbriquées trop profondément.</translation>
    </message>
    <message>
        <source>“{name}” is no proper JSON: {error}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas du JSON correct&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>“{name}”, {what}: an object is expected, not {words}.</source>
        <translation>«&#xa0;{name}&#xa0;», {what}&#xa0;: un objet est attendu, pas {words}.</translation>
    </message>
    <message>
        <source>“{name}”: “{what}” is expected to be a list, not {words}.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: «&#xa0;{what}&#xa0;» devrait être une liste, pas {words}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>in a file</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>text</source>
        <comment>in a file</comment>
        <translation>du texte</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>“{name}”: “nodes” is expected to be a list.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: «&#xa0;nodes&#xa0;» devrait être une liste.</translation>
    </message>
    <message>
        <source>graphology JSON</source>
        <translation>JSON de graphology</translation>
    </message>
    <message>
        <source>node-link JSON</source>
        <translation>JSON nœuds-liens</translation>
    </message>
    <message>
        <source>{captions} captions of the drawing were left out: they belong to no actor.</source>
        <translation>{captions} légendes du dessin ont été laissées de côté&#xa0;: elles n’appartiennent à aucun acteur.</translation>
    </message>
    <message>
        <source>Oligrapher JSON</source>
        <translation>JSON d’Oligrapher</translation>
    </message>
    <message>
        <source>LittleSis JSON</source>
        <translation>JSON de LittleSis</translation>
    </message>
    <message>
        <source>The table “{table}” is not part of a map and was left out.</source>
        <translation>La table «&#xa0;{table}&#xa0;» ne fait pas partie d’une carte et a été laissée de côté.</translation>
    </message>
    <message>
        <source>JSON written by Backers</source>
        <translation>JSON écrit par Backers</translation>
    </message>
    <message>
        <source>{where} is not a row of that table.</source>
        <translation>{where} n’est pas une ligne de cette table.</translation>
    </message>
    <message>
        <source>an object with {what}</source>
        <translation>un objet avec {what}</translation>
    </message>
    <message>
        <source>“{name}” is JSON without a graph that is known here ({what}): node-link, Cytoscape.js, graphology, Connected JSON, JSON Canvas, Oligrapher and FollowTheMoney are.</source>
        <translation>«&#xa0;{name}&#xa0;» est du JSON sans graphe connu ici ({what})&#xa0;: nœuds-liens, Cytoscape.js, graphology, Connected JSON, JSON Canvas, Oligrapher et FollowTheMoney le sont.</translation>
    </message>
    <message>
        <source>Node-link JSON has no place for {what}: Backers reads them back whole from “{key}”, other programs show claims and sources as lines of text.</source>
        <translation>Le JSON nœuds-liens n’a pas de place pour {what}&#xa0;: Backers les relit en entier depuis «&#xa0;{key}&#xa0;», d’autres programmes montrent affirmations et sources comme lignes de texte.</translation>
    </message>
    <message>
        <source>a graph or digraph is expected</source>
        <translation>un graph ou digraph est attendu</translation>
    </message>
    <message>
        <source>the graph has ended before this</source>
        <translation>le graphe s’est terminé avant ceci</translation>
    </message>
    <message>
        <source>Line {line}: only the first graph was read.</source>
        <translation>Ligne {line}&#xa0;: seul le premier graphe a été lu.</translation>
    </message>
    <message>
        <source>subgraphs lie more than {most} deep in each other</source>
        <translation>des sous-graphes sont imbriqués à plus de {most} niveaux</translation>
    </message>
    <message>
        <source>it holds more than {most:,} edges</source>
        <translation>il contient plus de {most:,} arêtes</translation>
    </message>
    <message>
        <source>the name of a node is expected, not “{word}”</source>
        <translation>le nom d’un nœud est attendu, pas «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” is not expected here</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas attendu ici</translation>
    </message>
    <message>
        <source>“{name}” ends too early: a brace or bracket is not closed.</source>
        <translation>«&#xa0;{name}&#xa0;» se termine trop tôt&#xa0;: une accolade ou un crochet n’est pas fermé.</translation>
    </message>
    <message>
        <source>“{sign}” is expected, not “{text}”</source>
        <translation>«&#xa0;{sign}&#xa0;» est attendu, pas «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>un guillemet n’est jamais fermé</translation>
    </message>
    <message>
        <source>“{text}” is not understood</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas compris</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: {what}.</source>
        <translation>«&#xa0;{name}&#xa0;», ligne {line}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: an HTML text is never closed.</source>
        <translation>«&#xa0;{name}&#xa0;», ligne {line}&#xa0;: un texte HTML n’est jamais fermé.</translation>
    </message>
    <message>
        <source>“{name}” holds no graph in GML.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucun graphe en GML.</translation>
    </message>
    <message>
        <source>“{name}” holds {count} graphs: they were brought in side by side.</source>
        <translation>«&#xa0;{name}&#xa0;» contient {count} graphes&#xa0;: ils ont été placés côte à côte.</translation>
    </message>
    <message>
        <source>GML written by {program}</source>
        <translation>GML écrit par {program}</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: “{key}” has no value; the file ends too early.</source>
        <translation>«&#xa0;{name}&#xa0;», ligne {line}&#xa0;: «&#xa0;{key}&#xa0;» n’a pas de valeur&#xa0;; le fichier se termine trop tôt.</translation>
    </message>
    <message>
        <source>“{name}” ends too early: a bracket is not closed.</source>
        <translation>«&#xa0;{name}&#xa0;» se termine trop tôt&#xa0;: un crochet n’est pas fermé.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: a {key} is expected to be a list in brackets.</source>
        <translation>«&#xa0;{name}&#xa0;», ligne {line}&#xa0;: {key} devrait être une liste entre crochets.</translation>
    </message>
    <message>
        <source>“{name}”: lists lie more than {deepest} deep in each other.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: des listes sont imbriquées à plus de {deepest} niveaux.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: “{text}” is not understood.</source>
        <translation>«&#xa0;{name}&#xa0;», ligne {line}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas compris.</translation>
    </message>
    <message>
        <source>“{name}”, line {line}: “{text}” is not expected here.</source>
        <translation>«&#xa0;{name}&#xa0;», ligne {line}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas attendu ici.</translation>
    </message>
    <message>
        <source>it does not begin with *Vertices</source>
        <translation>il ne commence pas par *Vertices</translation>
    </message>
    <message>
        <source>“{name}” holds no *Vertices, so it is no Pajek network.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de *Vertices, ce n’est donc pas un réseau Pajek.</translation>
    </message>
    <message>
        <source>Line {number}: *Nodes is not Pajek&apos;s word; read as *Vertices.</source>
        <translation>Ligne {number}&#xa0;: *Nodes n’est pas un mot de Pajek&#xa0;; lu comme *Vertices.</translation>
    </message>
    <message>
        <source>Line {number}: only the first network of the file was read.</source>
        <translation>Ligne {number}&#xa0;: seul le premier réseau du fichier a été lu.</translation>
    </message>
    <message>
        <source>Line {number}: the section {line} was left out.</source>
        <translation>Ligne {number}&#xa0;: la section {line} a été laissée de côté.</translation>
    </message>
    <message>
        <source>“{first}” is no number of a vertex</source>
        <translation>«&#xa0;{first}&#xa0;» n’est pas un numéro de sommet</translation>
    </message>
    <message>
        <source>Line {number}: vertex {vertex} is not between 1 and {count}; taken.</source>
        <translation>Ligne {number}&#xa0;: le sommet {vertex} n’est pas entre 1 et {count}&#xa0;; accepté.</translation>
    </message>
    <message>
        <source>vertices given twice</source>
        <translation>sommets donnés deux fois</translation>
    </message>
    <message>
        <source>Line {number}: vertex {vertex} is given twice; the first stays.</source>
        <translation>Ligne {number}&#xa0;: le sommet {vertex} est donné deux fois&#xa0;; le premier reste.</translation>
    </message>
    <message>
        <source>an arc or edge needs two vertices</source>
        <translation>un arc ou une arête demande deux sommets</translation>
    </message>
    <message>
        <source>“{name}”, line {started}: {count:,} vertices are announced and {vertices:,} are there.</source>
        <translation>«&#xa0;{name}&#xa0;», ligne {started}&#xa0;: {count:,} sommets sont annoncés et {vertices:,} sont là.</translation>
    </message>
    <message>
        <source>Line {started}: {count} vertices are announced, {vertices} named.</source>
        <translation>Ligne {started}&#xa0;: {count} sommets sont annoncés, {vertices} nommés.</translation>
    </message>
    <message>
        <source>“{name}”, line {number}: {cause}.</source>
        <translation>«&#xa0;{name}&#xa0;», ligne {number}&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>{where}: no node is called “{end}”; it was added.</source>
        <translation>{where}&#xa0;: aucun nœud ne s’appelle «&#xa0;{end}&#xa0;»&#xa0;; il a été ajouté.</translation>
    </message>
    <message>
        <source>without id</source>
        <translation>sans identifiant</translation>
    </message>
    <message>
        <source>{where}: “{end}” has no port “{port}”; kept as an attribute.</source>
        <translation>{where}&#xa0;: «&#xa0;{end}&#xa0;» n’a pas de port «&#xa0;{port}&#xa0;»&#xa0;; gardé comme attribut.</translation>
    </message>
    <message>
        <source>{unit} {numbers}: the edge id “{tie}” is given twice; this one is now {new}.</source>
        <translation>{unit} {numbers}&#xa0;: l’identifiant d’arête «&#xa0;{tie}&#xa0;» est donné deux fois&#xa0;; celle-ci s’appelle désormais {new}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more {sort}.</source>
        <comment>{n} more {sort}.</comment>
        <translation>
            <numerusform>{n} autre&#xa0;: {sort}.</numerusform>
            <numerusform>{n} autres&#xa0;: {sort}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” holds more than {most:,} elements.</source>
        <translation>«&#xa0;{name}&#xa0;» contient plus de {most:,} éléments.</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>une archive 7-Zip</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un ancien document Office</translation>
    </message>
    <message>
        <source>an HTML page</source>
        <translation>une page HTML</translation>
    </message>
    <message>
        <source>an SVG picture</source>
        <translation>une image SVG</translation>
    </message>
    <message>
        <source>an RDF document</source>
        <translation>un document RDF</translation>
    </message>
    <message>
        <source>“{path}” is empty.</source>
        <translation>«&#xa0;{path}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be unpacked: {error}.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être décompressé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>a binary Excel workbook (XLSB)</source>
        <translation>un classeur Excel binaire (XLSB)</translation>
    </message>
    <message>
        <source>an Office document without tables</source>
        <translation>un document Office sans tableaux</translation>
    </message>
    <message>
        <source>an archive without a map in it</source>
        <translation>une archive sans carte</translation>
    </message>
    <message>
        <source>31/05/2019, day first</source>
        <translation>31/05/2019, le jour d’abord</translation>
    </message>
    <message>
        <source>05/31/2019, month first</source>
        <translation>05/31/2019, le mois d’abord</translation>
    </message>
    <message>
        <source>03/04/2019: day or month first?</source>
        <translation>03/04/2019&#xa0;: le jour ou le mois d’abord&#xa0;?</translation>
    </message>
    <message>
        <source>not dates</source>
        <translation>pas des dates</translation>
    </message>
    <message>
        <source>“{name}” is not UTF-8; it was read as {encoding}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas en UTF-8&#xa0;; il a été lu comme {encoding}.</translation>
    </message>
    <message>
        <source>Decimal commas were read as points.</source>
        <translation>Les virgules décimales ont été lues comme des points.</translation>
    </message>
    <message>
        <source>“{name}”, line {begins}: no proper table ({error}).</source>
        <translation>«&#xa0;{name}&#xa0;», ligne {begins}&#xa0;: tableau incorrect ({error}).</translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} rows.</source>
        <translation>«&#xa0;{name}&#xa0;» a plus de {most:,} lignes.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} columns.</source>
        <translation>«&#xa0;{name}&#xa0;» a plus de {most:,} colonnes.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is not part of a map and was left out.</source>
        <translation>La feuille «&#xa0;{sheet}&#xa0;» ne fait pas partie d’une carte et a été laissée de côté.</translation>
    </message>
    <message>
        <source>{table}: the column “{column}” was left out.</source>
        <translation>{table}&#xa0;: la colonne «&#xa0;{column}&#xa0;» a été laissée de côté.</translation>
    </message>
    <message>
        <source>Tables written by Backers</source>
        <translation>Tableaux écrits par Backers</translation>
    </message>
    <message>
        <source>“{grid}”: the dates in “{column}” may have the day or the month first; write them as 2019-05-31.</source>
        <translation>«&#xa0;{grid}&#xa0;»&#xa0;: les dates de «&#xa0;{column}&#xa0;» peuvent commencer par le jour ou par le mois&#xa0;; écrivez-les comme 2019-05-31.</translation>
    </message>
    <message>
        <source>{table}: the spreadsheet rewrote dates in “{column}”; they were read back.</source>
        <translation>{table}&#xa0;: le tableur a réécrit des dates dans «&#xa0;{column}&#xa0;»&#xa0;; elles ont été retrouvées.</translation>
    </message>
    <message>
        <source>“{source}”: {table}.csv cannot be unpacked: {error}.</source>
        <translation>«&#xa0;{source}&#xa0;»&#xa0;: {table}.csv ne peut pas être décompressé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>“{source}” is larger than {most} MB, more than any map needs.</source>
        <translation>«&#xa0;{source}&#xa0;» dépasse {most} Mo, plus qu’il n’en faut pour une carte.</translation>
    </message>
    <message>
        <source>“{name}” has nothing on any sheet.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a rien sur aucune feuille.</translation>
    </message>
    <message>
        <source>The spreadsheet</source>
        <translation>La feuille de calcul</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>“{name}” is no table.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un tableau.</translation>
    </message>
    <message>
        <source>“{source}” has nothing on any sheet.</source>
        <translation>«&#xa0;{source}&#xa0;» n’a rien sur aucune feuille.</translation>
    </message>
    <message>
        <source>“{name}” is a table of “{fitting}”: a column mapping is needed, which its recipe gives.</source>
        <translation>«&#xa0;{name}&#xa0;» est un tableau du type «&#xa0;{fitting}&#xa0;»&#xa0;: il faut une correspondance des colonnes, que donne sa recette.</translation>
    </message>
    <message>
        <source>“{name}” is a table whose columns ({heading}) say nothing that is known here: a column mapping is needed, in the import window or as a recipe.</source>
        <translation>«&#xa0;{name}&#xa0;» est un tableau dont les colonnes ({heading}) ne disent rien de connu ici&#xa0;: il faut une correspondance des colonnes, dans la fenêtre d’import ou dans une recette.</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>what numbers of a file count</comment>
        <translation>Rangée</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” says nothing that is known here; it was left out.</source>
        <translation>La feuille «&#xa0;{sheet}&#xa0;» ne dit rien de connu ici&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>{table} of {sorts}</source>
        <comment>a sort of file of a sort of rows</comment>
        <translation>{table} : {sorts}</translation>
    </message>
    <message>
        <source>rows without a name</source>
        <translation>lignes sans nom</translation>
    </message>
    <message>
        <source>Row {number} names no actor; it was left out.</source>
        <translation>La ligne {number} ne nomme aucun acteur&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>Two columns are called “{name}”; one is now “{name} {place}”.</source>
        <translation>Deux colonnes s’appellent «&#xa0;{name}&#xa0;»&#xa0;; l’une devient «&#xa0;{name} {place}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” could have the day or the month first; its dates stay as they are.</source>
        <translation>«&#xa0;{name}&#xa0;» pourrait commencer par le jour ou par le mois&#xa0;; ses dates restent telles quelles.</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>le jour</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>le mois</translation>
    </message>
    <message>
        <source>“{name}” was read with {said} first.</source>
        <translation>«&#xa0;{name}&#xa0;» a été lu avec {said} d’abord.</translation>
    </message>
    <message>
        <source>Who (subject)</source>
        <translation>Qui (sujet)</translation>
    </message>
    <message>
        <source>Who, id</source>
        <translation>Qui, identifiant</translation>
    </message>
    <message>
        <source>Who, kind</source>
        <translation>Qui, type</translation>
    </message>
    <message>
        <source>Whom (object)</source>
        <translation>Envers qui (objet)</translation>
    </message>
    <message>
        <source>Whom, id</source>
        <translation>Envers qui, identifiant</translation>
    </message>
    <message>
        <source>Whom, kind</source>
        <translation>Envers qui, type</translation>
    </message>
    <message>
        <source>Relationship</source>
        <comment>column of a table</comment>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Relationship, id</source>
        <translation>Relation, identifiant</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>column of a table</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <comment>column of a table</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Date or year</source>
        <translation>Date ou année</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>column of a table</comment>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Confidence</source>
        <comment>column of a table</comment>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column of a table</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Actor</source>
        <comment>column of a table</comment>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Actor, id</source>
        <translation>Acteur, identifiant</translation>
    </message>
    <message>
        <source>Actor, kind</source>
        <translation>Acteur, type</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>column of a table</comment>
        <translation>Camp</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>column of a table</comment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column of a table</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>What the source says</source>
        <translation>Ce que dit la source</translation>
    </message>
    <message>
        <source>Page or row</source>
        <translation>Page ou ligne</translation>
    </message>
    <message>
        <source>Supports or disputes</source>
        <translation>Appuie ou conteste</translation>
    </message>
    <message>
        <source>Source, publisher</source>
        <translation>Source, éditeur</translation>
    </message>
    <message>
        <source>Source, title</source>
        <translation>Source, titre</translation>
    </message>
    <message>
        <source>Source, date</source>
        <translation>Source, date</translation>
    </message>
    <message>
        <source>Source, address</source>
        <translation>Source, adresse</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Garder tel quel</translation>
    </message>
    <message>
        <source>Choose the column with the actors, or those with who and whom.</source>
        <translation>Choisissez la colonne des acteurs, ou celles de qui et envers qui.</translation>
    </message>
    <message>
        <source>Two columns are “{field}”: choose one.</source>
        <translation>Deux colonnes sont «&#xa0;{field}&#xa0;»&#xa0;: choisissez-en une.</translation>
    </message>
    <message>
        <source>“{path}” is no recipe: it is no proper JSON.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas une recette&#xa0;: ce n’est pas du JSON correct.</translation>
    </message>
    <message>
        <source>“{name}” is no recipe for tables, or one of a newer version.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une recette pour tableaux, ou vient d’une version plus récente.</translation>
    </message>
    <message>
        <source>“{name}”: a recipe has no such “{key}”.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: une recette n’a pas de «&#xa0;{key}&#xa0;» de ce genre.</translation>
    </message>
    <message>
        <source>“{name}”: a recipe maps columns to words.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: une recette fait correspondre des colonnes à des mots.</translation>
    </message>
    <message>
        <source>“{name}”: no field is called “{unknown}”.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: aucun champ ne s’appelle «&#xa0;{unknown}&#xa0;».</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>bare edges</source>
        <comment>what a table holds</comment>
        <translation>arêtes sans en-tête</translation>
    </message>
    <message>
        <source>nodes</source>
        <comment>what a table holds</comment>
        <translation>nœuds</translation>
    </message>
    <message>
        <source>matrix</source>
        <comment>what a table holds</comment>
        <translation>matrice</translation>
    </message>
    <message>
        <source>neighbours</source>
        <comment>what a table holds</comment>
        <translation>voisins</translation>
    </message>
    <message>
        <source>weighted neighbours</source>
        <comment>what a table holds</comment>
        <translation>voisins pondérés</translation>
    </message>
    <message>
        <source>The columns “{column}” and “{other}” were read as the ends.</source>
        <translation>Les colonnes «&#xa0;{column}&#xa0;» et «&#xa0;{other}&#xa0;» ont été lues comme les deux bouts.</translation>
    </message>
    <message>
        <source>The column “{column}” was kept as it is: to make sources of it, choose “Own mapping”.</source>
        <translation>La colonne «&#xa0;{column}&#xa0;» a été gardée telle quelle&#xa0;: pour en faire des sources, choisissez «&#xa0;Correspondance propre&#xa0;».</translation>
    </message>
    <message>
        <source>Each row was read as one actor, called as its column “{column}” says.</source>
        <translation>Chaque ligne a été lue comme un acteur, nommé par sa colonne «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>relationships, from “{column}” to “{other}”</source>
        <comment>what a table holds</comment>
        <translation>relations, de «&#xa0;{column}&#xa0;» à «&#xa0;{other}&#xa0;»</translation>
    </message>
    <message>
        <source>The table is a square of numbers: it was read as a matrix without names.</source>
        <translation>Le tableau est un carré de nombres&#xa0;: il a été lu comme une matrice sans noms.</translation>
    </message>
    <message>
        <source>The table has no header that is known here: its first row was read as data.</source>
        <translation>Le tableau n’a pas d’en-tête connu ici&#xa0;: sa première ligne a été lue comme des données.</translation>
    </message>
    <message>
        <source>it has no column “{gone}”</source>
        <translation>il n’a pas de colonne «&#xa0;{gone}&#xa0;»</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>“{name}” does not fit the recipe “{recipe}”: {reason}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne convient pas à la recette «&#xa0;{recipe}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The recipe speaks of a column “{column}” that the table has not.</source>
        <translation>La recette parle d’une colonne «&#xa0;{column}&#xa0;» que le tableau n’a pas.</translation>
    </message>
    <message>
        <source>Columns that the recipe leaves out: {told}.</source>
        <translation>Colonnes que la recette laisse de côté&#xa0;: {told}.</translation>
    </message>
    <message>
        <source>“{column}” could have the day or the month first: its dates were left out.</source>
        <translation>«&#xa0;{column}&#xa0;» pourrait commencer par le jour ou par le mois&#xa0;: ses dates ont été laissées de côté.</translation>
    </message>
    <message>
        <source>{left} rows were left out, as the recipe says.</source>
        <translation>{left} lignes ont été laissées de côté, comme le dit la recette.</translation>
    </message>
    <message>
        <source>Table read with “{name}”</source>
        <translation>Tableau lu avec «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Table with mapped columns</source>
        <translation>Tableau aux colonnes mises en correspondance</translation>
    </message>
    <message>
        <source>Row {row_number}: “{cell}” in “{column}” is no date.</source>
        <translation>Ligne {row_number}&#xa0;: «&#xa0;{cell}&#xa0;» dans «&#xa0;{column}&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Row {row_number} has no “{field}”; it was left out.</source>
        <translation>La ligne {row_number} n’a pas «&#xa0;{field}&#xa0;»&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>Row {row_number}: “{confidence}” is no confidence; medium was taken.</source>
        <translation>Ligne {row_number}&#xa0;: «&#xa0;{confidence}&#xa0;» n’est pas un degré de confiance&#xa0;; moyen a été retenu.</translation>
    </message>
    <message>
        <source>Row {row_number}: “{url}” is no web address; it was left out.</source>
        <translation>Ligne {row_number}&#xa0;: «&#xa0;{url}&#xa0;» n’est pas une adresse web&#xa0;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>“{name}”: the sheet “{title}” is larger than any map needs.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: la feuille «&#xa0;{title}&#xa0;» est plus grande qu’il n’en faut pour une carte.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a spreadsheet: {error}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu comme une feuille de calcul&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {most} MB.</source>
        <translation>«&#xa0;{name}&#xa0;» dépasse {most} Mo une fois décompressé.</translation>
    </message>
    <message>
        <source>A cell holds no more than {most:,} characters: {texts} cut short.</source>
        <translation>Une cellule contient au plus {most:,} caractères&#xa0;: {texts} raccourcis.</translation>
    </message>
    <message>
        <source>{values} without name or text may not come back.</source>
        <translation>{values} sans nom ou sans texte risquent de ne pas revenir.</translation>
    </message>
    <message>
        <source>Excel rewrites dates such as 2019-05 in CSV files when it saves them; the XLSX file keeps them as text.</source>
        <translation>Excel réécrit des dates comme 2019-05 dans les fichiers CSV quand il les enregistre&#xa0;; le fichier XLSX les garde comme texte.</translation>
    </message>
    <message>
        <source>January</source>
        <comment>month</comment>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <comment>month</comment>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <comment>month</comment>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <comment>month</comment>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <comment>month</comment>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <comment>month</comment>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <comment>month</comment>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <comment>month</comment>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <comment>month</comment>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <comment>month</comment>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <comment>month</comment>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Spring</source>
        <comment>season</comment>
        <translation>printemps</translation>
    </message>
    <message>
        <source>Summer</source>
        <comment>season</comment>
        <translation>été</translation>
    </message>
    <message>
        <source>Autumn</source>
        <comment>season</comment>
        <translation>automne</translation>
    </message>
    <message>
        <source>Winter</source>
        <comment>season</comment>
        <translation>hiver</translation>
    </message>
    <message>
        <source>about {date}</source>
        <comment>a date that is not exact</comment>
        <translation>vers {date}</translation>
    </message>
    <message>
        <source>possibly {date}</source>
        <comment>a date that is not sure</comment>
        <translation>peut-être {date}</translation>
    </message>
    <message>
        <source>possibly about {date}</source>
        <comment>a date that is neither exact nor sure</comment>
        <translation>peut-être vers {date}</translation>
    </message>
    <message>
        <source>since {start}</source>
        <comment>dates</comment>
        <translation>depuis {start}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <comment>dates</comment>
        <translation>jusqu’à {end}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <comment>dates: a sign such as – between them reads well in any sentence</comment>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>the years of a century</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{year}s</source>
        <comment>a decade such as the 2010s</comment>
        <translation>années {year}</translation>
    </message>
    <message>
        <source>{year} BCE</source>
        <comment>year before Christ</comment>
        <translation>{year} av. J.-C.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>date</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>open</source>
        <comment>date that lies in the future</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write 2019, 2019-05, 2019-05-31 or 2019~.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date&#xa0;: écrivez 2019, 2019-05, 2019-05-31 ou 2019~.</translation>
    </message>
    <message>
        <source>“{text}” has a day but no month.</source>
        <translation>«&#xa0;{text}&#xa0;» a un jour mais pas de mois.</translation>
    </message>
    <message>
        <source>“{text}” has no month {month}: months run from 01 to 12.</source>
        <translation>«&#xa0;{text}&#xa0;» n’a pas de mois {month}&#xa0;: les mois vont de 01 à 12.</translation>
    </message>
    <message numerus="yes">
        <source>{month} has {n} day</source>
        <comment>{month} has {n} days</comment>
        <extracomment>February 2019 has 28 days</extracomment>
        <translation>
            <numerusform>{month} a {n} jour</numerusform>
            <numerusform>{month} a {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is no day: {has}.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un jour&#xa0;: {has}.</translation>
    </message>
    <message>
        <source>The end, {end}, is before the start, {start}.</source>
        <translation>La fin, {end}, précède le début, {start}.</translation>
    </message>
    <message>
        <source>{hours:02d}:{minutes:02d}</source>
        <comment>time of the day</comment>
        <translation>{hours:02d}:{minutes:02d}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>State</source>
        <comment>kind of actor</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Government</source>
        <comment>kind of actor</comment>
        <translation>Gouvernement</translation>
    </message>
    <message>
        <source>Governments</source>
        <translation>Gouvernements</translation>
    </message>
    <message>
        <source>Parliament</source>
        <comment>kind of actor</comment>
        <translation>Parlement</translation>
    </message>
    <message>
        <source>Parliaments</source>
        <translation>Parlements</translation>
    </message>
    <message>
        <source>Armed force</source>
        <comment>kind of actor</comment>
        <translation>Force armée</translation>
    </message>
    <message>
        <source>Armed forces</source>
        <translation>Forces armées</translation>
    </message>
    <message>
        <source>Armed group</source>
        <comment>kind of actor</comment>
        <translation>Groupe armé</translation>
    </message>
    <message>
        <source>Armed groups</source>
        <translation>Groupes armés</translation>
    </message>
    <message>
        <source>Mercenary company</source>
        <translation>Société de mercenaires</translation>
    </message>
    <message>
        <source>Mercenary companies</source>
        <translation>Sociétés de mercenaires</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>kind of actor</comment>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>kind of actor</comment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>International body</source>
        <translation>Organisation internationale</translation>
    </message>
    <message>
        <source>International bodies</source>
        <translation>Organisations internationales</translation>
    </message>
    <message>
        <source>Political process</source>
        <translation>Processus politique</translation>
    </message>
    <message>
        <source>Political processes</source>
        <translation>Processus politiques</translation>
    </message>
    <message>
        <source>Operation</source>
        <comment>kind of actor</comment>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>kind of actor</comment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of actor</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>group of relationships</comment>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Hostility</source>
        <comment>group of relationships</comment>
        <translation>Hostilité</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <comment>group of relationships</comment>
        <translation>Coopération</translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <comment>group of relationships</comment>
        <translation>Diplomatie</translation>
    </message>
    <message>
        <source>Structure</source>
        <comment>group of relationships</comment>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>group of relationships</comment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>group of relationships</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>{subject} gives military backing to {object}</source>
        <translation>{subject} soutient militairement {object}</translation>
    </message>
    <message>
        <source>gives mixed help, or fights for</source>
        <translation>apporte une aide mixte, ou combat pour</translation>
    </message>
    <message>
        <source>{subject} supplies arms to {object}</source>
        <translation>{subject} fournit des armes à {object}</translation>
    </message>
    <message>
        <source>delivers weapons, drones or ammunition to</source>
        <translation>livre des armes, des drones ou des munitions à</translation>
    </message>
    <message>
        <source>{subject} supplies fighters to {object}</source>
        <translation>{subject} fournit des combattants à {object}</translation>
    </message>
    <message>
        <source>sends fighters who are not its own troops</source>
        <translation>envoie des combattants qui ne sont pas ses propres troupes</translation>
    </message>
    <message>
        <source>{subject} deploys forces to {object}</source>
        <translation>{subject} déploie des forces auprès de {object}</translation>
    </message>
    <message>
        <source>sends its own regular personnel to help</source>
        <translation>envoie son propre personnel régulier en aide</translation>
    </message>
    <message>
        <source>{subject} funds {object}</source>
        <translation>{subject} finance {object}</translation>
    </message>
    <message>
        <source>pays for, or promises to</source>
        <translation>paie pour, ou le promet</translation>
    </message>
    <message>
        <source>{subject} gives political backing to {object}</source>
        <translation>{subject} soutient politiquement {object}</translation>
    </message>
    <message>
        <source>speaks or votes for</source>
        <translation>parle ou vote en faveur de</translation>
    </message>
    <message>
        <source>{subject} recognises {object}</source>
        <translation>{subject} reconnaît {object}</translation>
    </message>
    <message>
        <source>treats as the lawful authority</source>
        <translation>traite comme l’autorité légitime</translation>
    </message>
    <message>
        <source>{subject} commands {object}</source>
        <translation>{subject} commande {object}</translation>
    </message>
    <message>
        <source>is the military commander of</source>
        <translation>est le commandant militaire de</translation>
    </message>
    <message>
        <source>{subject} leads {object}</source>
        <translation>{subject} dirige {object}</translation>
    </message>
    <message>
        <source>heads the body</source>
        <translation>est à la tête de l’organe</translation>
    </message>
    <message>
        <source>{subject} represents {object}</source>
        <translation>{subject} représente {object}</translation>
    </message>
    <message>
        <source>speaks for as minister or envoy</source>
        <translation>parle en tant que ministre ou envoyé de</translation>
    </message>
    <message>
        <source>{subject} is a member of {object}</source>
        <translation>{subject} est membre de {object}</translation>
    </message>
    <message>
        <source>belongs to the organisation or coalition</source>
        <translation>appartient à l’organisation ou à la coalition</translation>
    </message>
    <message>
        <source>{subject} establishes {object}</source>
        <translation>{subject} crée {object}</translation>
    </message>
    <message>
        <source>creates, or gives its mandate to</source>
        <translation>crée, ou donne son mandat à</translation>
    </message>
    <message>
        <source>{subject} succeeds {object}</source>
        <translation>{subject} succède à {object}</translation>
    </message>
    <message>
        <source>takes over from</source>
        <translation>prend la suite de</translation>
    </message>
    <message>
        <source>{subject} is based in {object}</source>
        <translation>{subject} a son siège à {object}</translation>
    </message>
    <message>
        <source>has its seat in</source>
        <translation>y a son siège</translation>
    </message>
    <message>
        <source>{subject} is allied with {object}</source>
        <translation>{subject} est allié à {object}</translation>
    </message>
    <message>
        <source>the two act together</source>
        <translation>les deux agissent ensemble</translation>
    </message>
    <message>
        <source>{subject} has a defence deal with {object}</source>
        <translation>{subject} a un accord de défense avec {object}</translation>
    </message>
    <message>
        <source>signed military cooperation</source>
        <translation>coopération militaire signée</translation>
    </message>
    <message>
        <source>{subject} has a trade deal with {object}</source>
        <translation>{subject} a un accord commercial avec {object}</translation>
    </message>
    <message>
        <source>signed economic deal</source>
        <translation>accord économique signé</translation>
    </message>
    <message>
        <source>{subject} has a maritime deal with {object}</source>
        <translation>{subject} a un accord maritime avec {object}</translation>
    </message>
    <message>
        <source>signed accord on sea boundaries</source>
        <translation>accord signé sur les frontières maritimes</translation>
    </message>
    <message>
        <source>{subject} fights {object}</source>
        <translation>{subject} combat {object}</translation>
    </message>
    <message>
        <source>armed hostilities between the two</source>
        <translation>hostilités armées entre les deux</translation>
    </message>
    <message>
        <source>{subject} opposes {object}</source>
        <translation>{subject} s’oppose à {object}</translation>
    </message>
    <message>
        <source>publicly or politically acts against</source>
        <translation>agit publiquement ou politiquement contre</translation>
    </message>
    <message>
        <source>{subject} is a rival of {object}</source>
        <translation>{subject} est rival de {object}</translation>
    </message>
    <message>
        <source>opposite sides without direct fighting</source>
        <translation>camps opposés sans combat direct</translation>
    </message>
    <message>
        <source>{subject} sanctions {object}</source>
        <translation>{subject} sanctionne {object}</translation>
    </message>
    <message>
        <source>puts under sanctions</source>
        <translation>place sous sanctions</translation>
    </message>
    <message>
        <source>{subject} mediates for {object}</source>
        <translation>{subject} sert de médiateur pour {object}</translation>
    </message>
    <message>
        <source>mediates, or offers to</source>
        <translation>sert de médiateur, ou le propose</translation>
    </message>
    <message>
        <source>{subject} hosts {object}</source>
        <translation>{subject} accueille {object}</translation>
    </message>
    <message>
        <source>provides the venue or facilities for</source>
        <translation>fournit le lieu ou les installations pour</translation>
    </message>
    <message>
        <source>{subject} takes part in {object}</source>
        <translation>{subject} participe à {object}</translation>
    </message>
    <message>
        <source>takes part in the process</source>
        <translation>participe au processus</translation>
    </message>
    <message>
        <source>{subject} negotiates with {object}</source>
        <translation>{subject} négocie avec {object}</translation>
    </message>
    <message>
        <source>the two hold talks</source>
        <translation>les deux tiennent des pourparlers</translation>
    </message>
    <message>
        <source>{subject} monitors {object}</source>
        <translation>{subject} surveille {object}</translation>
    </message>
    <message>
        <source>observes or reports on</source>
        <translation>observe ou rend compte de</translation>
    </message>
    <message>
        <source>{subject} is present at {object}</source>
        <translation>{subject} est présent à {object}</translation>
    </message>
    <message>
        <source>has people, aircraft or equipment at</source>
        <translation>y a des personnes, des aéronefs ou du matériel</translation>
    </message>
    <message>
        <source>{subject} controls {object}</source>
        <translation>{subject} contrôle {object}</translation>
    </message>
    <message>
        <source>holds the place</source>
        <translation>tient le lieu</translation>
    </message>
    <message>
        <source>Tripoli side (GNA)</source>
        <comment>side in the war</comment>
        <translation>Camp de Tripoli (GNA)</translation>
    </message>
    <message>
        <source>Eastern side (LNA)</source>
        <comment>side in the war</comment>
        <translation>Camp de l’Est (ANL)</translation>
    </message>
    <message>
        <source>Mediators</source>
        <comment>side in the war</comment>
        <translation>Médiateurs</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>side in the war</comment>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Whole of Libya</source>
        <comment>side in the war</comment>
        <translation>Toute la Libye</translation>
    </message>
    <message>
        <source>Other or contested</source>
        <comment>side in the war</comment>
        <translation>Autre ou contesté</translation>
    </message>
    <message>
        <source>high</source>
        <comment>confidence</comment>
        <translation>élevée</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>confidence</comment>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>low</source>
        <comment>confidence</comment>
        <translation>faible</translation>
    </message>
    <message>
        <source>Two or more independent sources</source>
        <translation>Deux sources indépendantes ou plus</translation>
    </message>
    <message>
        <source>Single source</source>
        <translation>Source unique</translation>
    </message>
    <message>
        <source>Partisan or state media only</source>
        <translation>Médias partisans ou d’État seulement</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>Official text</source>
        <comment>kind of publisher</comment>
        <translation>Texte officiel</translation>
    </message>
    <message>
        <source>News agency</source>
        <comment>kind of publisher</comment>
        <translation>Agence de presse</translation>
    </message>
    <message>
        <source>Reprint of an agency</source>
        <comment>kind of publisher</comment>
        <translation>Reprise d’une agence</translation>
    </message>
    <message>
        <source>Dataset</source>
        <comment>kind of publisher</comment>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Specialist publication</source>
        <comment>kind of publisher</comment>
        <translation>Publication spécialisée</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <comment>kind of publisher</comment>
        <translation>Organisation non gouvernementale</translation>
    </message>
    <message>
        <source>Press</source>
        <comment>kind of publisher</comment>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Partisan press</source>
        <comment>kind of publisher</comment>
        <translation>Presse partisane</translation>
    </message>
    <message>
        <source>State media</source>
        <comment>kind of publisher</comment>
        <translation>Média d’État</translation>
    </message>
    <message>
        <source>Wiki</source>
        <comment>kind of publisher</comment>
        <translation>Wiki</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of publisher</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>{subject} is tied to {object}</source>
        <translation>{subject} est lié à {object}</translation>
    </message>
    <message>
        <source>No side</source>
        <translation>Aucun camp</translation>
    </message>
    <message>
        <source>{sentence}, {when}</source>
        <extracomment>A sentence and its dates: Turkey gives military backing to GNA, since May 2019</extracomment>
        <translation>{sentence}, {when}</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways: {date} (write {written}) or {other_date} (write {other_written})?</source>
        <translation>«&#xa0;{text}&#xa0;» peut se lire de deux façons&#xa0;: {date} (écrivez {written}) ou {other_date} (écrivez {other_written})&#xa0;?</translation>
    </message>
    <message>
        <source>“{text}” says twice how sure it is.</source>
        <translation>«&#xa0;{text}&#xa0;» dit deux fois à quel point c’est sûr.</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write the year with four digits, as in 2019-05-31.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date&#xa0;: écrivez l’année avec quatre chiffres, comme dans 2019-05-31.</translation>
    </message>
    <message>
        <source>“{text}” is no year: there is none between 1 BCE and 1.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une année&#xa0;: il n’y en a pas entre 1 av. J.-C. et 1.</translation>
    </message>
    <message>
        <source>“{text}” has a year of {n} digits. If it is meant, write {written}.</source>
        <translation>«&#xa0;{text}&#xa0;» a une année de {n} chiffres. Si c’est voulu, écrivez {written}.</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write 2019, May 2019, 2019-05-31 or ca. 2019.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date&#xa0;: écrivez 2019, mai 2019, 2019-05-31 ou vers 2019.</translation>
    </message>
    <message>
        <source>This is not a file of preferences; nothing was changed.</source>
        <translation>Ce n’est pas un fichier de préférences&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>ressources</translation>
    </message>
    <message>
        <source>curated map</source>
        <translation>carte fournie</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>edit, undo and redo</source>
        <translation>modifier, annuler et rétablir</translation>
    </message>
    <message>
        <source>file check</source>
        <translation>vérification du fichier</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>graph file</source>
        <translation>fichier de graphe</translation>
    </message>
    <message>
        <source>Backers works here (Python {version}).</source>
        <translation>Backers fonctionne ici (Python {version}).</translation>
    </message>
    <message>
        <source>the curated map is empty</source>
        <translation>la carte fournie est vide</translation>
    </message>
    <message>
        <source>an edit did not reach the file</source>
        <translation>une modification n’est pas arrivée dans le fichier</translation>
    </message>
    <message>
        <source>the picture is no PNG file</source>
        <translation>l’image n’est pas un fichier PNG</translation>
    </message>
    <message>
        <source>a map did not come back from GraphML as it was</source>
        <translation>une carte n’est pas revenue du GraphML telle qu’elle était</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>Settings are not kept: {path} cannot be written ({reason}).</source>
        <translation>Les réglages ne sont pas gardés&#xa0;: {path} ne peut pas être écrit ({reason}).</translation>
    </message>
    <message>
        <source>Settings cannot be read: {path} ({reason}).</source>
        <translation>Les réglages ne peuvent pas être lus&#xa0;: {path} ({reason}).</translation>
    </message>
    <message>
        <source>The settings were damaged; defaults are used and the old file is kept as {aside}.</source>
        <translation>Les réglages étaient abîmés&#xa0;; les valeurs par défaut servent et l’ancien fichier est gardé sous {aside}.</translation>
    </message>
    <message>
        <source>{path} exists already: choose another name, or open it.</source>
        <translation>{path} existe déjà&#xa0;: choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>{path} cannot be made: there is no folder {parent}.</source>
        <translation>{path} ne peut pas être créé&#xa0;: il n’y a pas de dossier {parent}.</translation>
    </message>
    <message>
        <source>{path} exists already</source>
        <translation>{path} existe déjà</translation>
    </message>
    <message>
        <source>Only an actor, a relationship or an event can be meant here, not {table} “{ref}”.</source>
        <translation>Seuls un acteur, une relation ou un événement peuvent être visés ici, pas {table} «&#xa0;{ref}&#xa0;».</translation>
    </message>
    <message>
        <source>{path} is a folder: choose a name for the copy.</source>
        <translation>{path} est un dossier&#xa0;: choisissez un nom pour la copie.</translation>
    </message>
    <message>
        <source>{path} is the map itself: choose another name for the copy.</source>
        <translation>{path} est la carte elle-même&#xa0;: choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>This map was opened for reading only.</source>
        <translation>Cette carte a été ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Backers (file version {version}): it can be read here, not changed. Install the newer program to edit it.</source>
        <translation>{path} vient d’un Backers plus récent (version de fichier {version})&#xa0;: il peut être lu ici, pas modifié. Installez le programme plus récent pour le modifier.</translation>
    </message>
    <message>
        <source>make the map</source>
        <translation>créer la carte</translation>
    </message>
    <message>
        <source>The {table} “{row_id}” is not in the file as this edit expects it; the change was not saved. Open the map again to see what the file holds.</source>
        <translation>{table} «&#xa0;{row_id}&#xa0;» n’est pas dans le fichier comme cette modification l’attend&#xa0;; le changement n’a pas été enregistré. Rouvrez la carte pour voir ce que contient le fichier.</translation>
    </message>
    <message>
        <source>{path} is write-protected: it can be read, not changed. Save a Copy to edit it.</source>
        <translation>{path} est protégé en écriture&#xa0;: il peut être lu, pas modifié. Enregistrez une copie pour le modifier.</translation>
    </message>
    <message>
        <source>The folder of {path} is write-protected: the map can be read only. Save a Copy to edit it.</source>
        <translation>Le dossier de {path} est protégé en écriture&#xa0;: la carte peut seulement être lue. Enregistrez une copie pour la modifier.</translation>
    </message>
    <message>
        <source>{table} “{name}” refers to a row of table {target} that is not in the map.</source>
        <translation>{table} «&#xa0;{name}&#xa0;» renvoie à une ligne de la table {target} qui n’est pas dans la carte.</translation>
    </message>
    <message>
        <source>Lost in a damaged file; only its name in other rows is known.</source>
        <translation>Perdu dans un fichier abîmé&#xa0;; on ne connaît que son nom dans d’autres lignes.</translation>
    </message>
    <message>
        <source>A row of table {table} (“{values}”) was left out: {error}.</source>
        <translation>Une ligne de la table {table} («&#xa0;{values}&#xa0;») a été laissée de côté&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>A text in the {table} “{values}” is damaged.</source>
        <translation>Un texte est abîmé ({table} «&#xa0;{values}&#xa0;»).</translation>
    </message>
    <message>
        <source>A {table} no longer says its {column} (“{found}”).</source>
        <translation>{table} ne dit plus {column} («&#xa0;{found}&#xa0;»).</translation>
    </message>
    <message>
        <source>A row of table {table} was left out: the {wanted} “{found}” is gone.</source>
        <translation>Une ligne de la table {table} a été laissée de côté&#xa0;: {wanted} «&#xa0;{found}&#xa0;» a disparu.</translation>
    </message>
    <message>
        <source>The actor “{actor}” is gone; what refers to it is kept with a stand-in.</source>
        <translation>L’acteur «&#xa0;{actor}&#xa0;» a disparu&#xa0;; ce qui s’y rapporte est gardé avec un remplaçant.</translation>
    </message>
    <message>
        <source>“{edit}” was not saved: a text in it holds half a character.</source>
        <translation>«&#xa0;{edit}&#xa0;» n’a pas été enregistré&#xa0;: un texte contient un demi-caractère.</translation>
    </message>
    <message>
        <source>“{edit}” was not saved: a place on the map is not a number.</source>
        <translation>«&#xa0;{edit}&#xa0;» n’a pas été enregistré&#xa0;: une place sur la carte n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“{edit}” was not saved: a text in it holds a NUL character.</source>
        <translation>«&#xa0;{edit}&#xa0;» n’a pas été enregistré&#xa0;: un texte contient un caractère NUL.</translation>
    </message>
    <message>
        <source>The journal has no revision {revision}.</source>
        <translation>Le journal n’a pas de révision {revision}.</translation>
    </message>
    <message>
        <source>Revision {revision} of the journal cannot be read ({error}); it cannot be undone.</source>
        <translation>La révision {revision} du journal ne peut pas être lue ({error})&#xa0;; elle ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Revision {revision} of the journal does not fit: {error}.</source>
        <translation>La révision {revision} du journal ne convient pas&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>{program} on this machine</source>
        <translation>{program} sur cette machine</translation>
    </message>
    <message>
        <source>{program} on {machine}</source>
        <translation>{program} sur {machine}</translation>
    </message>
    <message>
        <source>another machine</source>
        <translation>une autre machine</translation>
    </message>
    <message>
        <source>{program} by {user}</source>
        <translation>{program} par {user}</translation>
    </message>
    <message>
        <source>{program} since {moment} UTC</source>
        <translation>{program} depuis {moment} UTC</translation>
    </message>
    <message>
        <source>{path} is open in {program} (process {id}): close it there, or open it for reading only.</source>
        <translation>{path} est ouvert dans {program} (processus {id})&#xa0;: fermez-le là-bas, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>The {table} “{row_id}” cannot be read: {error}.</source>
        <translation>{table} «&#xa0;{row_id}&#xa0;» ne peut pas être lu&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{path} is of an earlier Backers and must be rewritten, but cannot be: {read_only_reason}</source>
        <translation>{path} vient d’un Backers plus ancien et doit être réécrit, mais ne peut pas l’être&#xa0;: {read_only_reason}</translation>
    </message>
    <message>
        <source>{path} was not opened: {problem}</source>
        <translation>{path} n’a pas été ouvert&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{path} could not be brought from file version {version} to {version_2} ({splitlines}); it is as it was. Open it with the Backers that made it.</source>
        <translation>{path} n’a pas pu passer de la version de fichier {version} à {version_2} ({splitlines})&#xa0;; il est tel qu’il était. Ouvrez-le avec le Backers qui l’a fait.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date and is as it was: {problem}</source>
        <translation>{path} n’a pas pu être mis à jour et est tel qu’il était&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>une archive ZIP</translation>
    </message>
    <message>
        <source>a GraphML graph</source>
        <translation>un graphe GraphML</translation>
    </message>
    <message>
        <source>a GEXF graph</source>
        <translation>un graphe GEXF</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>une archive gzip</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un document XML</translation>
    </message>
    <message>
        <source>a JSON document</source>
        <translation>un document JSON</translation>
    </message>
    <message>
        <source>a table (CSV)</source>
        <translation>un tableau (CSV)</translation>
    </message>
    <message>
        <source>use File &gt; Import or `backers import` to bring it into a map.</source>
        <translation>utilisez Fichier &gt; Importer ou «&#xa0;backers import&#xa0;» pour l’amener dans une carte.</translation>
    </message>
    <message>
        <source>{path} does not exist: check the name, or make a new map with File &gt; New.</source>
        <translation>{path} n’existe pas&#xa0;: vérifiez le nom, ou créez une carte avec Fichier &gt; Nouvelle carte.</translation>
    </message>
    <message>
        <source>{path} cannot be reached: {reason}.</source>
        <translation>{path} n’est pas accessible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a map: choose a .backers file in it.</source>
        <translation>{path} est un dossier, pas une carte&#xa0;: choisissez un fichier .backers dedans.</translation>
    </message>
    <message>
        <source>{path} is a device or pipe, not a map: choose a .backers file.</source>
        <translation>{path} est un périphérique ou un tube, pas une carte&#xa0;: choisissez un fichier .backers.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Ask its owner for access.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {reason}. Demandez l’accès à son propriétaire.</translation>
    </message>
    <message>
        <source>{path} is empty: it holds no map. Open a backup or a copy of it instead.</source>
        <translation>{path} est vide&#xa0;: il ne contient aucune carte. Ouvrez plutôt une sauvegarde ou une copie.</translation>
    </message>
    <message>
        <source>{path} is not a map but {likeness}: {way_out}</source>
        <translation>{path} n’est pas une carte mais {likeness}&#xa0;: {way_out}</translation>
    </message>
    <message>
        <source>{path} is cut short after {size} bytes. Open a backup or a copy of it instead.</source>
        <translation>{path} est coupé après {size} octets. Ouvrez plutôt une sauvegarde ou une copie.</translation>
    </message>
    <message>
        <source>{path} is another program&apos;s SQLite database, not a map: choose a .backers file.</source>
        <translation>{path} est la base SQLite d’un autre programme, pas une carte&#xa0;: choisissez un fichier .backers.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Backers (file version {version}, this program reads up to {schema_version}): install the newer program to open it.</source>
        <translation>{path} vient d’un Backers plus récent (version de fichier {version}, ce programme lit jusqu’à {schema_version})&#xa0;: installez le programme plus récent pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{path} has no file version; it was not touched. Open a backup or a copy of it instead.</source>
        <translation>{path} n’a pas de version de fichier&#xa0;; il n’a pas été touché. Ouvrez plutôt une sauvegarde ou une copie.</translation>
    </message>
    <message>
        <source>{path} is cut short: {size} of {page} bytes are there. Open a backup or a copy of it instead.</source>
        <translation>{path} est coupé&#xa0;: {size} octets sur {page} sont là. Ouvrez plutôt une sauvegarde ou une copie.</translation>
    </message>
    <message>
        <source>a file of a kind that Backers does not know</source>
        <translation>un fichier d’un genre que Backers ne connaît pas</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>choose a .backers file.</source>
        <translation>choisissez un fichier .backers.</translation>
    </message>
    <message>
        <source>Nothing of this change was saved; save a copy elsewhere to keep your work.</source>
        <translation>Rien de ce changement n’a été enregistré&#xa0;; enregistrez une copie ailleurs pour garder votre travail.</translation>
    </message>
    <message>
        <source>{path} could not be opened: {reason}</source>
        <extracomment>What went wrong with a file, and why.</extracomment>
        <translation>{path} n’a pas pu être ouvert&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}</source>
        <translation>{path} n’a pas pu être lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be made: {reason}</source>
        <translation>{path} n’a pas pu être créé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be saved: {reason}</source>
        <translation>{path} n’a pas pu être enregistré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be copied: {reason}</source>
        <translation>{path} n’a pas pu être copié&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be checked: {reason}</source>
        <translation>{path} n’a pas pu être vérifié&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be set aside: {reason}</source>
        <translation>{path} n’a pas pu être mis de côté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be put in order: {reason}</source>
        <translation>{path} n’a pas pu être remis en ordre&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>un nombre y est trop grand</translation>
    </message>
    <message>
        <source>its description of the tables is unreadable</source>
        <translation>sa description des tables est illisible</translation>
    </message>
    <message>
        <source>a text in it holds half a character.</source>
        <translation>un texte y contient un demi-caractère.</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>le disque est plein.</translation>
    </message>
    <message>
        <source>{path} was being written when its program ended and must be put in order, but is write-protected: copy it, together with {name}-journal, to a folder that you may write to.</source>
        <translation>{path} était en cours d’écriture quand son programme s’est arrêté et doit être remis en ordre, mais est protégé en écriture&#xa0;: copiez-le, avec {name}-journal, dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>the file or its folder is write-protected.</source>
        <translation>le fichier ou son dossier est protégé en écriture.</translation>
    </message>
    <message>
        <source>another program is using it at this moment. Try again.</source>
        <translation>un autre programme l’utilise en ce moment. Réessayez.</translation>
    </message>
    <message>
        <source>its disk reports an error ({error}).</source>
        <translation>son disque signale une erreur ({error}).</translation>
    </message>
    <message>
        <source>table {table} has a row of the same id already.</source>
        <translation>la table {table} a déjà une ligne du même identifiant.</translation>
    </message>
    <message>
        <source>a row would refer to one that is not in the map.</source>
        <translation>une ligne renverrait à une autre qui n’est pas dans la carte.</translation>
    </message>
    <message>
        <source>a value is not allowed there ({error}).</source>
        <translation>une valeur n’y est pas admise ({error}).</translation>
    </message>
    <message>
        <source>reading it did not come to an end. It was not touched.</source>
        <translation>sa lecture n’en finissait pas. Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>a text is too long for the file.</source>
        <translation>un texte est trop long pour le fichier.</translation>
    </message>
    <message>
        <source>the disk is full. Free some space or choose another disk.</source>
        <translation>le disque est plein. Libérez de la place ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>{path} is no longer the file that was opened: it was moved, deleted or replaced. Nothing of this change was saved; Save a Copy keeps what you see.</source>
        <translation>{path} n’est plus le fichier qui a été ouvert&#xa0;: il a été déplacé, supprimé ou remplacé. Rien de ce changement n’a été enregistré&#xa0;; «&#xa0;Enregistrer une copie&#xa0;» garde ce que vous voyez.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}); it was not touched. Open a backup or a copy of it instead.</source>
        <translation>{path} est abîmé ({detail})&#xa0;; il n’a pas été touché. Ouvrez plutôt une sauvegarde ou une copie.</translation>
    </message>
    <message>
        <source>It is only copied.</source>
        <translation>Il est seulement copié.</translation>
    </message>
    <message>
        <source>Nothing of the map could be read.</source>
        <translation>Rien de la carte n’a pu être lu.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} row was brought back; the file&apos;s own journal knew it.</source>
        <comment>{n:,} rows were brought back; the file&apos;s own journal knew them all.</comment>
        <translation>
            <numerusform>{n:,} ligne a été retrouvée&#xa0;; le journal du fichier la connaissait.</numerusform>
            <numerusform>{n:,} lignes ont été retrouvées&#xa0;; le journal du fichier les connaissait toutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} could not be read or had to be mended</source>
        <comment>{n:,} could not be read or had to be mended</comment>
        <translation>
            <numerusform>{n:,} n’a pas pu être lue ou a dû être réparée</numerusform>
            <numerusform>{n:,} n’ont pas pu être lues ou ont dû être réparées</numerusform>
        </translation>
    </message>
    <message>
        <source>none is known missing</source>
        <translation>aucune ne manque à notre connaissance</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} row was read one by one; {missing}.</source>
        <comment>{n:,} rows were read one by one; {missing}.</comment>
        <translation>
            <numerusform>{n:,} ligne a été lue une à une&#xa0;; {missing}.</numerusform>
            <numerusform>{n:,} lignes ont été lues une à une&#xa0;; {missing}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The places on the map are gone.</source>
        <translation>Les places sur la carte sont perdues.</translation>
    </message>
    <message>
        <source>Nothing that Backers knows could be read in {path}. It was not touched.</source>
        <translation>Rien de ce que Backers connaît n’a pu être lu dans {path}. Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>A second {table} “{id}” was left out.</source>
        <translation>Un second {table} «&#xa0;{id}&#xa0;» a été laissé de côté.</translation>
    </message>
    <message>
        <source>the description of its tables is not as it was saved</source>
        <translation>la description de ses tables n’est pas telle qu’elle a été enregistrée</translation>
    </message>
    <message>
        <source>the rows of table {name} are not as they were saved</source>
        <translation>les lignes de la table {name} ne sont pas telles qu’elles ont été enregistrées</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>de temps en temps</translation>
    </message>
    <message>
        <source>A snapshot only reads.</source>
        <translation>Un instantané ne fait que lire.</translation>
    </message>
    <message>
        <source>{folder} vanished as it was made.</source>
        <translation>{folder} a disparu pendant sa création.</translation>
    </message>
    <message>
        <source>{path} was not opened: {problem} Such a file did not come from Backers as it is.</source>
        <translation>{path} n’a pas été ouvert&#xa0;: {problem} Un tel fichier ne vient pas de Backers tel quel.</translation>
    </message>
    <message>
        <source>The table {table} is missing.</source>
        <translation>La table {table} manque.</translation>
    </message>
    <message>
        <source>The table {table} is not as Backers makes it.</source>
        <translation>La table {table} n’est pas comme Backers la fait.</translation>
    </message>
    <message>
        <source>an index</source>
        <translation>un index</translation>
    </message>
    <message>
        <source>a {kind}</source>
        <comment>of SQLite: table, view, trigger</comment>
        <translation>{kind}</translation>
    </message>
    <message>
        <source>It holds {what} “{name}” that Backers did not make.</source>
        <translation>Il contient {what} «&#xa0;{name}&#xa0;» que Backers n’a pas fait.</translation>
    </message>
    <message>
        <source>The file is only looked at.</source>
        <translation>Le fichier est seulement regardé.</translation>
    </message>
    <message>
        <source>SQLite finds: {problem}.</source>
        <translation>SQLite constate&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>The journal and the rows disagree about {table} “{row_id}”.</source>
        <translation>Le journal et les lignes ne s’accordent pas sur {table} «&#xa0;{row_id}&#xa0;».</translation>
    </message>
    <message>
        <source>{path} was changed by another program since it was opened; nothing of this change was saved. Open it again, or Save a Copy.</source>
        <translation>{path} a été changé par un autre programme depuis son ouverture&#xa0;; rien de ce changement n’a été enregistré. Rouvrez-le, ou enregistrez une copie.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {problem}</source>
        <translation>{name} n’a pas pu être enregistré&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>Ajouter un acteur</translation>
    </message>
    <message>
        <source>Double-click on an empty place</source>
        <translation>Double-clic sur un endroit vide</translation>
    </message>
    <message>
        <source>Draw a relationship</source>
        <translation>Tracer une relation</translation>
    </message>
    <message>
        <source>Drag from an actor&apos;s rim to another, or R and Tab, Enter</source>
        <translation>Tirer du bord d’un acteur vers un autre, ou R puis Tab, Entrée</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Ouvrir les détails</translation>
    </message>
    <message>
        <source>Double-click, or Enter</source>
        <translation>Double-clic, ou Entrée</translation>
    </message>
    <message>
        <source>Move an actor</source>
        <translation>Déplacer un acteur</translation>
    </message>
    <message>
        <source>Drag it; P pins it where it stands</source>
        <translation>Le tirer&#xa0;; P l’épingle sur place</translation>
    </message>
    <message>
        <source>Bend a line</source>
        <translation>Courber un trait</translation>
    </message>
    <message>
        <source>Select it and drag its handle; double-click on the handle straightens it</source>
        <translation>Le sélectionner et tirer sa poignée&#xa0;; un double-clic sur la poignée le redresse</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <source>Drag with the right or middle button, or with Space held</source>
        <translation>Tirer avec le bouton droit ou central, ou en tenant Espace</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Montrer toute la carte</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Sélectionner plusieurs</translation>
    </message>
    <message>
        <source>Drag a box over an empty place; Ctrl or Shift adds</source>
        <translation>Tirer un cadre sur un endroit vide&#xa0;; Ctrl ou Maj ajoute</translation>
    </message>
    <message>
        <source>Show only who is near</source>
        <translation>Ne montrer que les proches</translation>
    </message>
    <message>
        <source>Hold the button on an actor and press 1 to 9; 0 or Esc ends it</source>
        <translation>Tenir le bouton sur un acteur et presser 1 à 9&#xa0;; 0 ou Échap termine</translation>
    </message>
    <message>
        <source>Hold the picture still</source>
        <translation>Figer l’image</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Next actor, by importance</source>
        <translation>Acteur suivant, par importance</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Nearest actor in a direction</source>
        <translation>Acteur le plus proche dans une direction</translation>
    </message>
    <message>
        <source>Arrow keys; with Ctrl only those it is tied to</source>
        <translation>Touches fléchées&#xa0;; avec Ctrl seulement ceux auxquels il est lié</translation>
    </message>
    <message>
        <source>Go round an actor&apos;s relationships</source>
        <translation>Parcourir les relations d’un acteur</translation>
    </message>
    <message>
        <source>Select or hide a class</source>
        <translation>Sélectionner ou masquer une classe</translation>
    </message>
    <message>
        <source>Click or Alt+click in the legend</source>
        <translation>Clic ou Alt+clic dans la légende</translation>
    </message>
    <message>
        <source>Keep what is selected</source>
        <translation>Garder la sélection</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1 to 9</source>
        <translation>Ctrl+Maj+1 à 9</translation>
    </message>
    <message>
        <source>Select it again</source>
        <translation>La sélectionner de nouveau</translation>
    </message>
    <message>
        <source>Ctrl+1 to 9</source>
        <translation>Ctrl+1 à 9</translation>
    </message>
    <message>
        <source>From map to time to panels, and back</source>
        <translation>De la carte au temps, aux panneaux, et retour</translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <translation>F6, Maj+F6</translation>
    </message>
    <message>
        <source>Break off</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>menu</comment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <comment>menu</comment>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <comment>menu</comment>
        <translation>&amp;Demander</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;New map…</source>
        <translation>&amp;Nouvelle carte…</translation>
    </message>
    <message>
        <source>Start an empty map in a file of your choice</source>
        <translation>Commencer une carte vide dans un fichier de votre choix</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Ouvrir une carte</translation>
    </message>
    <message>
        <source>Open the &amp;curated map again</source>
        <translation>Rouvrir la &amp;carte fournie</translation>
    </message>
    <message>
        <source>A fresh copy of the shipped map, beside your own</source>
        <translation>Une copie fraîche de la carte fournie, à côté de la vôtre</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Bring in a graph, table or package</source>
        <translation>Faire entrer un graphe, un tableau ou un paquet</translation>
    </message>
    <message>
        <source>Import from clipboar&amp;d</source>
        <translation>Importer &amp;depuis le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write the map as picture, GraphML or data package</source>
        <translation>Écrire la carte en image, GraphML ou paquet de données</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>On paper or as PDF, over as many pages as you like</source>
        <translation>Sur papier ou en PDF, sur autant de pages que voulu</translation>
    </message>
    <message>
        <source>The view as it is, for pasting elsewhere</source>
        <translation>La vue telle quelle, à coller ailleurs</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Enregistrer &amp;une copie…</translation>
    </message>
    <message>
        <source>A complete copy in another file</source>
        <translation>Une copie complète dans un autre fichier</translation>
    </message>
    <message>
        <source>Save a pu&amp;blic copy…</source>
        <translation>Enregistrer une copie pu&amp;blique…</translation>
    </message>
    <message>
        <source>What is shown, without names, paths and private notes</source>
        <translation>Ce qui est montré, sans noms, chemins ni notes privées</translation>
    </message>
    <message>
        <source>Snaps&amp;hots…</source>
        <translation>Ins&amp;tantanés…</translation>
    </message>
    <message>
        <source>Earlier states of this map: look, compare, go back</source>
        <translation>États antérieurs de cette carte&#xa0;: voir, comparer, revenir</translation>
    </message>
    <message>
        <source>Bac&amp;k to your map</source>
        <translation>Re&amp;venir à votre carte</translation>
    </message>
    <message>
        <source>Leave the snapshot that you are looking at</source>
        <translation>Quitter l’instantané que vous regardez</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Montrer dans le do&amp;ssier</translation>
    </message>
    <message>
        <source>Open the folder that holds this map</source>
        <translation>Ouvrir le dossier qui contient cette carte</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Every change is already in the file</source>
        <translation>Chaque modification est déjà dans le fichier</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last change, also after a restart</source>
        <translation>Annuler la dernière modification, même après un redémarrage</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>Or double-click on an empty place</source>
        <translation>Ou double-clic sur un endroit vide</translation>
    </message>
    <message>
        <source>Add &amp;actor…</source>
        <translation>Ajouter un acte&amp;ur…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>Reli&amp;er…</translation>
    </message>
    <message>
        <source>Tie two actors: or drag from an actor&apos;s rim to another</source>
        <translation>Lier deux acteurs&#xa0;: ou tirer du bord d’un acteur vers un autre</translation>
    </message>
    <message>
        <source>Add a &amp;source…</source>
        <translation>Ajouter une &amp;source…</translation>
    </message>
    <message>
        <source>Say who says so</source>
        <translation>Dire qui le dit</translation>
    </message>
    <message>
        <source>Add a n&amp;ote…</source>
        <translation>Ajouter une n&amp;ote…</translation>
    </message>
    <message>
        <source>On what is selected, or free on the map</source>
        <translation>Sur ce qui est sélectionné, ou librement sur la carte</translation>
    </message>
    <message>
        <source>Add an &amp;event…</source>
        <translation>Ajouter un é&amp;vénement…</translation>
    </message>
    <message>
        <source>What happened on a day</source>
        <translation>Ce qui s’est passé un jour</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Reno&amp;mmer…</translation>
    </message>
    <message>
        <source>Give the actor another name</source>
        <translation>Donner un autre nom à l’acteur</translation>
    </message>
    <message>
        <source>&amp;Turn around</source>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>Swap who acts and who is acted on</source>
        <translation>Échanger celui qui agit et celui qui subit</translation>
    </message>
    <message>
        <source>Straig&amp;hten the line</source>
        <translation>Redresser le &amp;trait</translation>
    </message>
    <message>
        <source>Let a line that was bent by hand run as it would</source>
        <translation>Laisser un trait courbé à la main reprendre son cours</translation>
    </message>
    <message>
        <source>&amp;Merge two actors…</source>
        <translation>&amp;Fusionner deux acteurs…</translation>
    </message>
    <message>
        <source>Make one actor of two, value by value</source>
        <translation>Faire un acteur de deux, valeur par valeur</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Remove what is selected, with what rests on it</source>
        <translation>Enlever ce qui est sélectionné, et ce qui repose dessus</translation>
    </message>
    <message>
        <source>Copy &amp;with footnotes</source>
        <translation>Copier avec notes de &amp;bas de page</translation>
    </message>
    <message>
        <source>Sentences with numbered sources</source>
        <translation>Phrases avec sources numérotées</translation>
    </message>
    <message>
        <source>Copy with footnotes as Mar&amp;kdown</source>
        <translation>Copier avec notes en Mar&amp;kdown</translation>
    </message>
    <message>
        <source>The same, for a Markdown text</source>
        <translation>De même, pour un texte Markdown</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Tout sé&amp;lectionner</translation>
    </message>
    <message>
        <source>Every actor and relationship shown</source>
        <translation>Chaque acteur et relation montrés</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Any name, alias or spelling, notes and events</source>
        <translation>Tout nom, alias ou graphie, notes et événements</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>Aller où l’o&amp;n veut…</translation>
    </message>
    <message>
        <source>Any command, actor, source or question by its name</source>
        <translation>Toute commande, acteur, source ou question par son nom</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Préféren&amp;ces…</translation>
    </message>
    <message>
        <source>Colours, language, letters, wheel</source>
        <translation>Couleurs, langue, lettres, molette</translation>
    </message>
    <message>
        <source>Na&amp;me the relationships</source>
        <translation>No&amp;mmer les relations</translation>
    </message>
    <message>
        <source>Shade the two &amp;sides</source>
        <translation>Ombrer les &amp;deux camps</translation>
    </message>
    <message>
        <source>A pale ground in the colour of each of the two sides at war, under its actors alone</source>
        <translation>Un fond pâle à la couleur de chacun des deux camps en guerre, sous ses seuls acteurs</translation>
    </message>
    <message>
        <source>Copy &amp;as picture</source>
        <translation>Copier comme ima&amp;ge</translation>
    </message>
    <message>
        <source>Bring in a graph or cells of a table copied as text</source>
        <translation>Faire entrer un graphe ou des cellules de tableau copiés sous forme de texte</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Or turn the wheel</source>
        <translation>Ou tourner la molette</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom arr&amp;ière</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Hold the moving picture still</source>
        <translation>Figer l’image qui bouge</translation>
    </message>
    <message>
        <source>&amp;Arrange anew</source>
        <translation>&amp;Redisposer</translation>
    </message>
    <message>
        <source>Find new places for everybody who is not pinned</source>
        <translation>Trouver de nouvelles places à tous ceux qui ne sont pas épinglés</translation>
    </message>
    <message>
        <source>Pi&amp;n or unpin</source>
        <translation>Épingler &amp;ou désépingler</translation>
    </message>
    <message>
        <source>A pinned actor stays where it was put</source>
        <translation>Un acteur épinglé reste où on l’a mis</translation>
    </message>
    <message>
        <source>&amp;Focus on the selection</source>
        <translation>&amp;Se concentrer sur la sélection</translation>
    </message>
    <message>
        <source>Fade what is more than one step away</source>
        <translation>Estomper ce qui est à plus d’une étape</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tableaux</translation>
    </message>
    <message>
        <source>Actors, relationships, events and notes as lists</source>
        <translation>Acteurs, relations, événements et notes en listes</translation>
    </message>
    <message>
        <source>Weaker and older rows as well</source>
        <translation>Aussi les lignes plus faibles et plus anciennes</translation>
    </message>
    <message>
        <source>Show &amp;background</source>
        <translation>Montrer l’arrière-pla&amp;n</translation>
    </message>
    <message>
        <source>Write along each line what it stands for</source>
        <translation>Écrire le long de chaque trait ce qu’il représente</translation>
    </message>
    <message>
        <source>&amp;What changed…</source>
        <translation>&amp;Ce qui a changé…</translation>
    </message>
    <message>
        <source>Between two days, or two days of knowledge</source>
        <translation>Entre deux jours, ou deux jours de connaissance</translation>
    </message>
    <message>
        <source>Backers, relationships and measures over time</source>
        <translation>Soutiens, relations et mesures dans le temps</translation>
    </message>
    <message>
        <source>&amp;Keep as bookmark…</source>
        <translation>&amp;Garder comme signet…</translation>
    </message>
    <message>
        <source>The day, the filters and the camera, under a name</source>
        <translation>Le jour, les filtres et la caméra, sous un nom</translation>
    </message>
    <message>
        <source>Clear all fi&amp;lters</source>
        <translation>Effacer tous les &amp;filtres</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Tout montrer de nouveau</translation>
    </message>
    <message>
        <source>&amp;Ask the map</source>
        <translation>&amp;Interroger la carte</translation>
    </message>
    <message>
        <source>Questions, and answers that show what they rest on</source>
        <translation>Des questions, et des réponses qui montrent sur quoi elles reposent</translation>
    </message>
    <message>
        <source>How are they &amp;tied?</source>
        <translation>Comment sont-ils &amp;liés&#xa0;?</translation>
    </message>
    <message>
        <source>The ways between the selected actors, as sentences</source>
        <translation>Les chemins entre les acteurs sélectionnés, en phrases</translation>
    </message>
    <message>
        <source>Who backs whom, as a &amp;matrix</source>
        <translation>Qui soutient qui, en &amp;matrice</translation>
    </message>
    <message>
        <source>Actors by actors or by sides; as PNG, SVG, CSV</source>
        <translation>Acteurs par acteurs ou par camps&#xa0;; en PNG, SVG, CSV</translation>
    </message>
    <message>
        <source>The &amp;world of an actor</source>
        <translation>Le mon&amp;de d’un acteur</translation>
    </message>
    <message>
        <source>The selected actor in rings, or two side by side</source>
        <translation>L’acteur sélectionné en anneaux, ou deux côte à côte</translation>
    </message>
    <message>
        <source>&amp;Selections…</source>
        <translation>&amp;Sélections…</translation>
    </message>
    <message>
        <source>Kept selections, and selecting by conditions</source>
        <translation>Sélections gardées, et sélection par conditions</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>How it works, with pictures; needs no network</source>
        <translation>Comment cela marche, en images&#xa0;; sans réseau</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>Faire la &amp;visite</translation>
    </message>
    <message>
        <source>Five steps through this window</source>
        <translation>Cinq étapes dans cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Then click a part of the window</source>
        <translation>Puis cliquez une partie de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Clavier et souris</translation>
    </message>
    <message>
        <source>What every key and gesture does</source>
        <translation>Ce que fait chaque touche et geste</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Signaler un problème…</translation>
    </message>
    <message>
        <source>What went wrong, to read and save; nothing is sent</source>
        <translation>Ce qui n’a pas marché, à lire et enregistrer&#xa0;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>&amp;About Backers</source>
        <translation>À &amp;propos de Backers</translation>
    </message>
    <message>
        <source>Version, licences</source>
        <translation>Version, licences</translation>
    </message>
    <message>
        <source>{help} ({key} on the map)</source>
        <translation>{help} ({key} sur la carte)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <comment>theme</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>theme</comment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>Cela n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Qt for Python</source>
        <translation>Qt for Python</translation>
    </message>
    <message>
        <source>LGPL version 3</source>
        <translation>LGPL version 3</translation>
    </message>
    <message>
        <source>Noto Sans Arabic</source>
        <translation>Noto Sans Arabic</translation>
    </message>
    <message>
        <source>About Backers</source>
        <translation>À propos de Backers</translation>
    </message>
    <message>
        <source>Backers {version}</source>
        <translation>Backers {version}</translation>
    </message>
    <message>
        <source>A map of who stands behind whom in the Libyan war. Every line can say who says so.</source>
        <translation>Une carte de qui se tient derrière qui dans la guerre de Libye. Chaque trait peut dire qui le dit.</translation>
    </message>
    <message>
        <source>Licence: MIT. It works without a network and sends nothing to anybody.</source>
        <translation>Licence&#xa0;: MIT. Fonctionne sans réseau et n’envoie rien à personne.</translation>
    </message>
    <message>
        <source>It stands on the work of others</source>
        <translation>Il repose sur le travail d’autres</translation>
    </message>
    <message>
        <source>SIL Open Font License 1.1</source>
        <translation>SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>All licences</source>
        <translation>Toutes les licences</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
    <message>
        <source>Type any name, other name or Arabic spelling; arrow keys and Enter choose</source>
        <translation>Tapez un nom, un autre nom ou une graphie arabe&#xa0;; les flèches et Entrée choisissent</translation>
    </message>
    <message>
        <source>There is no actor of that name.</source>
        <translation>Il n’y a pas d’acteur de ce nom.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>The other one acts</source>
        <translation>L’autre agit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>2019, 2019-05, 2019-05~; empty is not known</source>
        <translation>2019, 2019-05, 2019-05~&#xa0;; vide si inconnu</translation>
    </message>
    <message>
        <source>Type to narrow the list: arms, talks, sanctions</source>
        <translation>Tapez pour réduire la liste&#xa0;: armes, pourparlers, sanctions</translation>
    </message>
    <message>
        <source>Find a kind of relationship</source>
        <translation>Chercher un type de relation</translation>
    </message>
    <message>
        <source>Type any part of a kind; arrow keys choose, Enter takes it</source>
        <translation>Tapez une partie d’un type&#xa0;; les flèches choisissent, Entrée prend</translation>
    </message>
    <message>
        <source>Kinds of relationship</source>
        <translation>Types de relation</translation>
    </message>
    <message>
        <source>How the two are tied</source>
        <translation>Comment les deux sont liés</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Taille propre</translation>
    </message>
    <message>
        <source>Put the title into the picture</source>
        <translation>Mettre le titre dans l’image</translation>
    </message>
    <message>
        <source>Put the legend into the picture</source>
        <translation>Mettre la légende dans l’image</translation>
    </message>
    <message>
        <source>Put the date into the picture</source>
        <translation>Mettre la date dans l’image</translation>
    </message>
    <message>
        <source>Put the source line into the picture</source>
        <translation>Mettre la ligne des sources dans l’image</translation>
    </message>
    <message>
        <source>List every source of what is shown under the picture, which grows by that</source>
        <translation>Lister sous l’image chaque source de ce qui est montré&#xa0;; l’image grandit d’autant</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Toute la carte</translation>
    </message>
    <message>
        <source>All that the filters let through</source>
        <translation>Tout ce que les filtres laissent passer</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>Comme à l’écran</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark lines on white</source>
        <translation>Traits sombres sur blanc</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light lines on black</source>
        <translation>Traits clairs sur noir</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Plein</translation>
    </message>
    <message>
        <source>With the ground of the map</source>
        <translation>Avec le fond de la carte</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Without ground, to lay over something else</source>
        <translation>Sans fond, à poser sur autre chose</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>{actors} and {relationships}.</source>
        <translation>{actors} et {relationships}.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Numbered sources</source>
        <translation>Sources numérotées</translation>
    </message>
    <message>
        <source>Pixels for each unit of size: 2 is sharp on screens, 3 to 4 in print</source>
        <translation>Pixels par unité de taille&#xa0;: 2 est net à l’écran, 3 à 4 à l’impression</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Montre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What kind of file to write</source>
        <translation>Quel type de fichier écrire</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Taille de l’image</translation>
    </message>
    <message>
        <source>Usual sizes, before the scale</source>
        <translation>Tailles usuelles, avant l’échelle</translation>
    </message>
    <message>
        <source>, and as much taller as its list of sources needs</source>
        <translation>, et plus haute de ce que demande sa liste de sources</translation>
    </message>
    <message>
        <source>The picture will be {width:,} × {height:,} pixels{taller}.</source>
        <translation>L’image fera {width:,} × {height:,} pixels{taller}.</translation>
    </message>
    <message>
        <source>The page will be {width:,} × {height:,} units, sharp at any size.</source>
        <translation>La page fera {width:,} × {height:,} unités, nette à toute taille.</translation>
    </message>
    <message>
        <source>What it cannot carry: {sentences}</source>
        <translation>Ce qu’il ne peut pas porter&#xa0;: {sentences}</translation>
    </message>
    <message>
        <source>{name} of the picture</source>
        <translation>{name} de l’image</translation>
    </message>
    <message>
        <source>{name} before the scale</source>
        <translation>{name} avant l’échelle</translation>
    </message>
    <message>
        <source>Picture, PNG</source>
        <translation>Image, PNG</translation>
    </message>
    <message>
        <source>Picture that scales, SVG</source>
        <translation>Image redimensionnable, SVG</translation>
    </message>
    <message>
        <source>Page, PDF</source>
        <translation>Page, PDF</translation>
    </message>
    <message>
        <source>Page to look at in a browser, offline, HTML</source>
        <translation>Page à regarder dans un navigateur, hors ligne, HTML</translation>
    </message>
    <message>
        <source>Graph for Gephi, yEd and others, GraphML</source>
        <translation>Graphe pour Gephi, yEd et d’autres, GraphML</translation>
    </message>
    <message>
        <source>Graph with a timeline for Gephi, GEXF</source>
        <translation>Graphe avec chronologie pour Gephi, GEXF</translation>
    </message>
    <message>
        <source>Spreadsheet, XLSX</source>
        <translation>Classeur, XLSX</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet, CSV in a zip</source>
        <translation>Tableaux pour un tableur, CSV dans un zip</translation>
    </message>
    <message>
        <source>Entities for Aleph, FollowTheMoney</source>
        <translation>Entités pour Aleph, FollowTheMoney</translation>
    </message>
    <message>
        <source>Node-link JSON for networkx and D3</source>
        <translation>JSON nœuds-liens pour networkx et D3</translation>
    </message>
    <message>
        <source>Tables with everything, data package</source>
        <translation>Tableaux avec tout, paquet de données</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Diapositive</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>A side of {width:,} pixels is too long: {longest_side:,} is the most.</source>
        <translation>Un côté de {width:,} pixels est trop long&#xa0;: {longest_side:,} est le maximum.</translation>
    </message>
    <message>
        <source>This needs {needed:.1f} GB of memory: choose a smaller size or scale, or SVG.</source>
        <translation>Cela demande {needed:.1f} Go de mémoire&#xa0;: choisissez une taille ou une échelle plus petite, ou SVG.</translation>
    </message>
    <message>
        <source>Equal names</source>
        <translation>Noms égaux</translation>
    </message>
    <message>
        <source>95 % alike and more</source>
        <translation>Semblables à 95&#xa0;% et plus</translation>
    </message>
    <message>
        <source>All that are proposed</source>
        <translation>Toutes celles proposées</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Who is who ({n:,})</source>
        <translation>Qui est qui ({n:,})</translation>
    </message>
    <message>
        <source>New ({n:,})</source>
        <translation>Nouveau ({n:,})</translation>
    </message>
    <message>
        <source>Differing ({n:,})</source>
        <translation>Différences ({n:,})</translation>
    </message>
    <message>
        <source>Remarks ({n:,})</source>
        <translation>Remarques ({n:,})</translation>
    </message>
    <message>
        <source>Review import</source>
        <translation>Examiner l’import</translation>
    </message>
    <message>
        <source>Who is taken to be the same</source>
        <translation>Qui est pris pour le même</translation>
    </message>
    <message>
        <source>Ticks all pairs at once; each can still be ticked or not by itself</source>
        <translation>Coche toutes les paires à la fois&#xa0;; chacune peut encore être cochée ou non</translation>
    </message>
    <message>
        <source>Keep what the map has where they differ</source>
        <translation>Garder ce que la carte a là où ils diffèrent</translation>
    </message>
    <message>
        <source>Only what is new comes in; rows that are here already stay as they are</source>
        <translation>Seul ce qui est nouveau entre&#xa0;; les lignes déjà là restent telles quelles</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Faire entrer</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Semblables</translation>
    </message>
    <message>
        <source>In the file, ticked if it is the same</source>
        <translation>Dans le fichier, coché si c’est le même</translation>
    </message>
    <message>
        <source>Actors of the file that may be here already</source>
        <translation>Acteurs du fichier peut-être déjà là</translation>
    </message>
    <message>
        <source>Remarks on the file</source>
        <translation>Remarques sur le fichier</translation>
    </message>
    <message>
        <source>All of it is one step: Undo takes it back.</source>
        <translation>Tout cela est une seule étape&#xa0;: Annuler la défait.</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>Calcul de ce qui changerait…</translation>
    </message>
    <message>
        <source>{places} differ: those of the file are taken.</source>
        <translation>Diffèrent : {places} ; celles du fichier sont reprises.</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>{said}, not the only one</source>
        <translation>{said}, pas le seul</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Map label</source>
        <translation>Libellé sur la carte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Camp</translation>
    </message>
    <message>
        <source>Why this side</source>
        <translation>Pourquoi ce camp</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Shown on</source>
        <translation>Montré sur</translation>
    </message>
    <message>
        <source>Merge two actors</source>
        <translation>Fusionner deux acteurs</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Make one actor of {names}</source>
        <translation>Faire un acteur de {names}</translation>
    </message>
    <message>
        <source>Choose what stays where they differ.</source>
        <translation>Choisissez ce qui reste là où ils diffèrent.</translation>
    </message>
    <message>
        <source>They have the same values.</source>
        <translation>Ils ont les mêmes valeurs.</translation>
    </message>
    <message>
        <source>{field} of {actor}: {said}</source>
        <translation>{field} de {actor}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Keep this {field}</source>
        <translation>Garder&#xa0;: {field}</translation>
    </message>
    <message>
        <source>{rows} will move to {actor}.</source>
        <translation>{rows} passeront à {actor}.</translation>
    </message>
    <message>
        <source>Nothing has to move to {actor}.</source>
        <translation>Rien ne doit passer à {actor}.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Between the two, and so will vanish:
{sentences}</source>
        <translation>Entre les deux, et donc appelées à disparaître&#xa0;:
{sentences}</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Main map</source>
        <translation>Carte principale</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>value</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>Add actor</source>
        <translation>Ajouter un acteur</translation>
    </message>
    <message>
        <source>As it is known in English</source>
        <translation>Le nom sous lequel il est connu</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>Type d’acteur</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>{twin} is in this map already, under this name or another of its names.</source>
        <translation>{twin} est déjà sur cette carte, sous ce nom ou un autre de ses noms.</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ajouter l’événement</translation>
    </message>
    <message>
        <source>What happened, in a few words</source>
        <translation>Ce qui s’est passé, en quelques mots</translation>
    </message>
    <message>
        <source>It touches {rows}.</source>
        <translation>Il touche {rows}.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Plain text; web addresses become links. Ctrl+Enter saves</source>
        <translation>Texte simple&#xa0;; les adresses web deviennent des liens. Ctrl+Entrée enregistre</translation>
    </message>
    <message>
        <source>Your own words. Web addresses become links.</source>
        <translation>Vos propres mots. Les adresses web deviennent des liens.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Pinned to a place on the map</source>
        <translation>Épinglée à un endroit de la carte</translation>
    </message>
    <message>
        <source>Pinned to: {row_words}</source>
        <translation>Épinglée à&#xa0;: {row_words}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Poster, pages</source>
        <translation>Affiche, pages</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Across</source>
        <comment>paper</comment>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Upright</source>
        <comment>paper</comment>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>All that is shown</source>
        <translation>Tout ce qui est montré</translation>
    </message>
    <message>
        <source>The view as it stands</source>
        <translation>La vue telle qu’elle est</translation>
    </message>
    <message>
        <source> mm</source>
        <comment>millimetres, after a number</comment>
        <translation> mm</translation>
    </message>
    <message>
        <source>Pages across</source>
        <translation>Pages en largeur</translation>
    </message>
    <message>
        <source>Pages down</source>
        <translation>Pages en hauteur</translation>
    </message>
    <message>
        <source>Title and day</source>
        <translation>Titre et jour</translation>
    </message>
    <message>
        <source>Line of sources</source>
        <translation>Ligne des sources</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{wide} × {tall} cm</source>
        <translation>{wide} × {tall} cm</translation>
    </message>
    <message>
        <source>{size} from {count} pages</source>
        <translation>{size}, {count} pages</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
    <message>
        <source>Save a public copy</source>
        <translation>Enregistrer une copie publique</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>What stays behind</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>L’enregistrer…</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>Part avec elle</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>Reste ici</translation>
    </message>
    <message>
        <source>A copy for other people</source>
        <translation>Une copie pour d’autres personnes</translation>
    </message>
    <message>
        <source>It holds what the filters show now, without names of authors, local paths, private notes and history. Open a line to see each row.</source>
        <translation>Elle contient ce que les filtres montrent maintenant, sans noms d’auteurs, chemins locaux, notes privées ni historique. Ouvrez une ligne pour voir chaque entrée.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Keys and commands</source>
        <translation>Touches et commandes</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Type a part of a command or of its key</source>
        <translation>Tapez une partie d’une commande ou de sa touche</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Les commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>No snapshot yet: one is taken every ten minutes while you work, and before imports, merges and restoring.</source>
        <translation>Pas encore d’instantané&#xa0;: il en est pris un toutes les dix minutes pendant le travail, et avant imports, fusions et restaurations.</translation>
    </message>
    <message>
        <source>Snapshots, newest first</source>
        <translation>Instantanés, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Edits since the one before</source>
        <translation>Modifications depuis le précédent</translation>
    </message>
    <message>
        <source>What it holds, and what has changed since</source>
        <translation>Ce qu’il contient, et ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Take one now</source>
        <translation>En prendre un maintenant</translation>
    </message>
    <message>
        <source>Keeps the map as it is</source>
        <translation>Garde la carte telle qu’elle est</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Le regarder</translation>
    </message>
    <message>
        <source>Opens the snapshot for reading only</source>
        <translation>Ouvre l’instantané en lecture seule</translation>
    </message>
    <message>
        <source>Save as a map…</source>
        <translation>Enregistrer comme carte…</translation>
    </message>
    <message>
        <source>Writes the snapshot to a file of your choice</source>
        <translation>Écrit l’instantané dans un fichier de votre choix</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Makes the map as it was then; this can be undone</source>
        <translation>Rend la carte telle qu’elle était alors&#xa0;; peut être annulé</translation>
    </message>
    <message>
        <source>It holds {rows}.
Since then: {summary}

{edits}</source>
        <translation>Il contient {rows}.
Depuis&#xa0;: {summary}

{edits}</translation>
    </message>
    <message>
        <source>Save the snapshot as a map</source>
        <translation>Enregistrer l’instantané comme carte</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Relationship</source>
        <comment>group of fields</comment>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Dates</source>
        <comment>group of fields</comment>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>group of fields</comment>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>group of fields</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Drop a column here</source>
        <translation>Déposez une colonne ici</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Fields, and the columns that become them</source>
        <translation>Champs, et les colonnes qui les deviennent</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Western (Windows 1252)</source>
        <translation>Occidental (Windows 1252)</translation>
    </message>
    <message>
        <source>Arabic (Windows 1256)</source>
        <translation>Arabe (Windows 1256)</translation>
    </message>
    <message>
        <source>Arabic (ISO 8859-6)</source>
        <translation>Arabe (ISO 8859-6)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows 1251)</source>
        <translation>Cyrillique (Windows 1251)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>sign between columns</comment>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar</source>
        <comment>sign between columns</comment>
        <translation>Barre</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>Point&#xa0;: 1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>Virgule&#xa0;: 1,5</translation>
    </message>
    <message>
        <source>Day first: 31/05/2019</source>
        <translation>Jour d’abord&#xa0;: 31/05/2019</translation>
    </message>
    <message>
        <source>Month first: 05/31/2019</source>
        <translation>Mois d’abord&#xa0;: 05/31/2019</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>each column by itself</source>
        <translation>chaque colonne pour elle-même</translation>
    </message>
    <message>
        <source>Found: {what}</source>
        <translation>Trouvé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Own mapping</source>
        <translation>Correspondance propre</translation>
    </message>
    <message>
        <source>Read a table</source>
        <translation>Lire un tableau</translation>
    </message>
    <message>
        <source>None needed: it is a table of {what}</source>
        <translation>Aucune nécessaire&#xa0;: c’est un tableau de {what}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>What its columns mean</source>
        <translation>Ce que signifient ses colonnes</translation>
    </message>
    <message>
        <source>A mapping that was made before, by you or by others</source>
        <translation>Une correspondance faite auparavant, par vous ou par d’autres</translation>
    </message>
    <message>
        <source>The first rows, with what each column means above it</source>
        <translation>Les premières lignes, avec au-dessus ce que signifie chaque colonne</translation>
    </message>
    <message>
        <source>One relationship for all rows about the same two and the same kind</source>
        <translation>Une seule relation pour toutes les lignes sur les deux mêmes et du même type</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Open a recipe…</source>
        <translation>Ouvrir une recette…</translation>
    </message>
    <message>
        <source>A recipe that somebody saved</source>
        <translation>Une recette que quelqu’un a enregistrée</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>Enregistrer comme recette…</translation>
    </message>
    <message>
        <source>To use the mapping again, or to share it</source>
        <translation>Pour réutiliser la correspondance, ou la partager</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>What “{name}” means</source>
        <translation>Ce que signifie «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} row.</source>
        <comment>{name}: {n} rows.</comment>
        <translation>
            <numerusform>{name}&#xa0;: {n} ligne.</numerusform>
            <numerusform>{name}&#xa0;: {n} lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag each column onto what it means, or choose it above the column.</source>
        <translation>Glissez chaque colonne sur ce qu’elle signifie, ou choisissez-le au-dessus de la colonne.</translation>
    </message>
    <message>
        <source> The recipe also speaks of {missing}, which the table has not.</source>
        <translation> La recette parle aussi de {missing}, que le tableau n’a pas.</translation>
    </message>
    <message>
        <source>The first rows give {counts}.{gone}</source>
        <translation>Les premières lignes donnent {counts}.{gone}</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Ouvrir une recette</translation>
    </message>
    <message>
        <source>Save as recipe</source>
        <translation>Enregistrer comme recette</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ajouter un événement</translation>
    </message>
    <message>
        <source>What happened on a day, with what is selected taking part</source>
        <translation>Ce qui s’est passé un jour, avec la participation de ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Also list events of the background and those whose actors the filters hide</source>
        <translation>Lister aussi les événements d’arrière-plan et ceux dont les filtres cachent les acteurs</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Chercher dans les événements</translation>
    </message>
    <message>
        <source>Also list events that the filters hide; they are drawn faintly</source>
        <translation>Lister aussi les événements que cachent les filtres&#xa0;; ils sont dessinés pâles</translation>
    </message>
    <message>
        <source>Number of events</source>
        <translation>Nombre d’événements</translation>
    </message>
    <message>
        <source>No events with “{text}”. Press Escape to see all again.</source>
        <translation>Aucun événement avec «&#xa0;{text}&#xa0;». Échap les montre tous de nouveau.</translation>
    </message>
    <message>
        <source>The filters hide all events. Take a filter away, or tick “Show all rows”.</source>
        <translation>Les filtres cachent tous les événements. Retirez un filtre, ou cochez «&#xa0;Montrer toutes les lignes&#xa0;».</translation>
    </message>
    <message>
        <source>No events in this map yet.</source>
        <translation>Pas encore d’événement dans cette carte.</translation>
    </message>
    <message>
        <source>titles, dates, descriptions and names</source>
        <translation>titres, dates, descriptions et noms</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Quand cela s’est passé</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>The event in a few words</source>
        <translation>L’événement en quelques mots</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>The actors it touches</source>
        <translation>Les acteurs qu’il touche</translation>
    </message>
    <message>
        <source>Open address</source>
        <translation>Ouvrir l’adresse</translation>
    </message>
    <message>
        <source>Open this address in your browser?

{strip}</source>
        <translation>Ouvrir cette adresse dans votre navigateur&#xa0;?

{strip}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Does not say</source>
        <translation>Ne le dit pas</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Hostility</source>
        <translation>Hostilité</translation>
    </message>
    <message>
        <source>Says it was on</source>
        <translation>Dit que c’était le</translation>
    </message>
    <message>
        <source>Says from</source>
        <translation>Dit depuis</translation>
    </message>
    <message>
        <source>Says until</source>
        <translation>Dit jusqu’à</translation>
    </message>
    <message>
        <source>Says that it</source>
        <translation>Dit qu’il</translation>
    </message>
    <message>
        <source>What kind of tie the source speaks of</source>
        <translation>De quel type de lien parle la source</translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation>Dit que c’est</translation>
    </message>
    <message>
        <source>Whether the source calls it support or hostility</source>
        <translation>Si la source appelle cela soutien ou hostilité</translation>
    </message>
    <message>
        <source>The date that this source gives; empty if it gives none</source>
        <translation>La date que donne cette source&#xa0;; vide si elle n’en donne pas</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Edit claim</source>
        <translation>Modifier l’affirmation</translation>
    </message>
    <message>
        <source>Says so</source>
        <translation>Le dit</translation>
    </message>
    <message>
        <source>Denies it</source>
        <translation>Le nie</translation>
    </message>
    <message>
        <source>The source supports this</source>
        <translation>La source appuie cela</translation>
    </message>
    <message>
        <source>The source denies this; the line on the map is then marked as disputed</source>
        <translation>La source nie cela&#xa0;; la ligne sur la carte est alors marquée comme contestée</translation>
    </message>
    <message>
        <source>It is not on this map yet: a new source</source>
        <translation>Elle n’est pas encore sur cette carte&#xa0;: une nouvelle source</translation>
    </message>
    <message>
        <source>Write down the source here</source>
        <translation>Notez la source ici</translation>
    </message>
    <message>
        <source>The source gives its own date or kind</source>
        <translation>La source donne sa propre date ou son propre type</translation>
    </message>
    <message>
        <source>What this source asserts where others may say otherwise</source>
        <translation>Ce qu’affirme cette source là où d’autres peuvent dire autrement</translation>
    </message>
    <message>
        <source>Choose a source from the list, or tick that it is a new one.</source>
        <translation>Choisissez une source dans la liste, ou cochez qu’elle est nouvelle.</translation>
    </message>
    <message>
        <source>In your own words, not the source&apos;s</source>
        <translation>Avec vos mots, pas ceux de la source</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>What the source says, in your own words</source>
        <translation>Ce que dit la source, avec vos propres mots</translation>
    </message>
    <message>
        <source>Page, paragraph or minute</source>
        <translation>Page, paragraphe ou minute</translation>
    </message>
    <message>
        <source>Where in the source</source>
        <translation>Où dans la source</translation>
    </message>
    <message>
        <source>Credibility of the claim</source>
        <translation>Crédibilité de l’affirmation</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>Où dedans</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Crédibilité</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>aucune source nommée</translation>
    </message>
    <message>
        <source>The map: {handling}</source>
        <translation>La carte&#xa0;: {handling}</translation>
    </message>
    <message>
        <source>Decided: {decision}</source>
        <translation>Tranché&#xa0;: {decision}</translation>
    </message>
    <message>
        <source>{decided}, because {reason}</source>
        <translation>{decided}, parce que {reason}</translation>
    </message>
    <message>
        <source>Open: no curator has decided yet.</source>
        <translation>Ouvert&#xa0;: aucun rédacteur n’a encore tranché.</translation>
    </message>
    <message>
        <source>Say which position the map takes, and why</source>
        <translation>Dire quelle position prend la carte, et pourquoi</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Trancher…</translation>
    </message>
    <message>
        <source>Click to see the source</source>
        <translation>Cliquez pour voir la source</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The title of the article or document</source>
        <translation>Le titre de l’article ou du document</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Qui l’a publié</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Its web address, beginning with https://</source>
        <translation>Son adresse web, qui commence par https://</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>What kind of publisher it is</source>
        <translation>De quel type d’éditeur il s’agit</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Cite a source that supports or denies this</source>
        <translation>Citer une source qui appuie ou nie cela</translation>
    </message>
    <message>
        <source>Evidence for its side</source>
        <translation>Preuves de son camp</translation>
    </message>
    <message>
        <source>; {later} came out after {date}</source>
        <translation>&#xa0;; {later} parues après le {date}</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Où les sources divergent</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Shows every field; each change is saved at once and can be undone</source>
        <translation>Montre chaque champ&#xa0;; chaque changement est enregistré aussitôt et peut être annulé</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>Ce qui repose sur elle</translation>
    </message>
    <message>
        <source>Nothing on this map rests on this source.</source>
        <translation>Rien sur cette carte ne repose sur cette source.</translation>
    </message>
    <message>
        <source>None; type to find one</source>
        <translation>Aucune&#xa0;; tapez pour en trouver une</translation>
    </message>
    <message>
        <source>Choose a source from the list, or empty the line.</source>
        <translation>Choisissez une source dans la liste, ou videz la ligne.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Non notée</translation>
    </message>
    <message>
        <source>A, completely reliable</source>
        <translation>A, entièrement fiable</translation>
    </message>
    <message>
        <source>B, usually reliable</source>
        <translation>B, habituellement fiable</translation>
    </message>
    <message>
        <source>C, fairly reliable</source>
        <translation>C, assez fiable</translation>
    </message>
    <message>
        <source>D, not usually reliable</source>
        <translation>D, peu fiable</translation>
    </message>
    <message>
        <source>E, unreliable</source>
        <translation>E, non fiable</translation>
    </message>
    <message>
        <source>F, cannot be judged</source>
        <translation>F, ne peut être jugée</translation>
    </message>
    <message>
        <source>How far the source itself can be trusted. A: no doubt, a record of complete reliability. B: minor doubts. C: doubts, but it was right in the past. D: significant doubts, right at times. E: wrong so far. F: no basis to judge, a new source. (Admiralty code)</source>
        <translation>À quel point la source elle-même est digne de confiance. A&#xa0;: aucun doute, toujours fiable. B&#xa0;: doutes mineurs. C&#xa0;: doutes, mais elle a eu raison par le passé. D&#xa0;: doutes importants, raison parfois. E&#xa0;: tort jusqu’ici. F&#xa0;: rien pour juger, source nouvelle. (Code de l’Amirauté)</translation>
    </message>
    <message>
        <source>1, confirmed</source>
        <translation>1, confirmé</translation>
    </message>
    <message>
        <source>2, probably true</source>
        <translation>2, probablement vrai</translation>
    </message>
    <message>
        <source>3, possibly true</source>
        <translation>3, peut-être vrai</translation>
    </message>
    <message>
        <source>4, doubtful</source>
        <translation>4, douteux</translation>
    </message>
    <message>
        <source>5, improbable</source>
        <translation>5, improbable</translation>
    </message>
    <message>
        <source>6, cannot be judged</source>
        <translation>6, ne peut être jugé</translation>
    </message>
    <message>
        <source>How credible this one statement is, whoever makes it. 1: confirmed by other independent sources. 2: fits what is known, not confirmed. 3: could be so. 4: possible, does not fit. 5: contradicted by what is known. 6: no basis to judge. (Admiralty code)</source>
        <translation>À quel point cette affirmation est crédible, quel qu’en soit l’auteur. 1&#xa0;: confirmée par d’autres sources indépendantes. 2&#xa0;: cadre avec ce qu’on sait, non confirmée. 3&#xa0;: pourrait être vraie. 4&#xa0;: possible, cadre mal. 5&#xa0;: contredite par ce qu’on sait. 6&#xa0;: rien pour juger. (Code de l’Amirauté)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non dit</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation>Lu en entier</translation>
    </message>
    <message>
        <source>Known, not read</source>
        <translation>Connu, non lu</translation>
    </message>
    <message>
        <source>The source whose text this one repeats: the two then count as one voice</source>
        <translation>La source dont celle-ci répète le texte&#xa0;: les deux comptent alors pour une voix</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Qui l’a écrit</translation>
    </message>
    <message>
        <source>Archive copy</source>
        <translation>Copie d’archive</translation>
    </message>
    <message>
        <source>The address of an archived copy</source>
        <translation>L’adresse d’une copie archivée</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>A document&apos;s symbol, such as S/RES/1970 (2011)</source>
        <translation>La cote d’un document, comme S/RES/1970 (2011)</translation>
    </message>
    <message>
        <source>Reprint of</source>
        <translation>Reprise de</translation>
    </message>
    <message>
        <source>Its language as a short code: en, ar, tr, fr</source>
        <translation>Sa langue en code court&#xa0;: en, ar, tr, fr</translation>
    </message>
    <message>
        <source>Looked up on</source>
        <translation>Consulté le</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>How far it was read</source>
        <translation>Jusqu’où il a été lu</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>What a reader should know about it</source>
        <translation>Ce qu’un lecteur devrait en savoir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes, in full</source>
        <translation>Oui, en entier</translation>
    </message>
    <message>
        <source>No: it is known to exist, and cited through others</source>
        <translation>Non&#xa0;: son existence est connue, et il est cité d’après d’autres</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>denies: {sentence}</source>
        <translation>nie&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{row}: {text}</source>
        <translation>{row}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Click to select.</source>
        <translation>Cliquez pour sélectionner.</translation>
    </message>
    <message>
        <source>Asks, then opens it in your browser</source>
        <translation>Demande, puis l’ouvre dans votre navigateur</translation>
    </message>
    <message>
        <source>Publisher, title, date, document or address</source>
        <translation>Éditeur, titre, date, document ou adresse</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>Trouver une source</translation>
    </message>
    <message>
        <source>Type some words; arrow keys and Enter choose</source>
        <translation>Tapez quelques mots&#xa0;; les flèches et Entrée choisissent</translation>
    </message>
    <message>
        <source>Sources found</source>
        <translation>Sources trouvées</translation>
    </message>
    <message>
        <source>No source on this map has these words. Add it as a new one below.</source>
        <translation>Aucune source de cette carte n’a ces mots. Ajoutez-la ci-dessous comme nouvelle.</translation>
    </message>
    <message>
        <source>Click to see the source and everything that rests on it</source>
        <translation>Cliquez pour voir la source et tout ce qui repose sur elle</translation>
    </message>
    <message>
        <source>
Entered by {who}, {moment}</source>
        <translation>
Saisi par {who}, {moment}</translation>
    </message>
    <message>
        <source>Edit or delete what {said} says</source>
        <translation>Modifier ou supprimer ce que dit {said}</translation>
    </message>
    <message>
        <source>Edit or delete this claim</source>
        <translation>Modifier ou supprimer cette affirmation</translation>
    </message>
    <message>
        <source>Edit this claim…</source>
        <translation>Modifier cette affirmation…</translation>
    </message>
    <message>
        <source>Delete this claim</source>
        <translation>Supprimer cette affirmation</translation>
    </message>
    <message>
        <source>{path}: no format is written under “{suffix}”; the known ones are {known}, or a folder.</source>
        <translation>{path}&#xa0;: aucun format ne s’écrit sous «&#xa0;{suffix}&#xa0;»&#xa0;; ceux qui sont connus sont {known}, ou un dossier.</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Lequel&#xa0;?</translation>
    </message>
    <message>
        <source>Backers maps (*.backers)</source>
        <translation>Cartes Backers (*.backers)</translation>
    </message>
    <message>
        <source>Graphs, tables and packages (*.graphml *.gexf *.gml *.net *.dot *.gv *.json *.jsonl *.ijson *.canvas *.cyjs *.csv *.tsv *.xlsx *.ods *.gz *.zip datapackage.json);;All files (*)</source>
        <translation>Graphes, tableaux et paquets (*.graphml *.gexf *.gml *.net *.dot *.gv *.json *.jsonl *.ijson *.canvas *.cyjs *.csv *.tsv *.xlsx *.ods *.gz *.zip datapackage.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Nouvelle carte</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>{maps};;All files (*)</source>
        <translation>{maps};;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Picture of {width} × {height} pixels copied.</source>
        <translation>Image de {width} × {height} pixels copiée.</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} copie</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>{name} public</source>
        <translation>{name} public</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Open what is there now</source>
        <translation>Ouvrir ce qui s’y trouve maintenant</translation>
    </message>
    <message>
        <source>{path} was replaced by another program. What you see is the map as it was: save a copy of it to keep both.</source>
        <translation>{path} a été remplacé par un autre programme. Vous voyez la carte telle qu’elle était&#xa0;: enregistrez-en une copie pour garder les deux.</translation>
    </message>
    <message>
        <source>{path} was moved or deleted. Save a copy, or put it back, to go on editing.</source>
        <translation>{path} a été déplacé ou supprimé. Enregistrez une copie, ou remettez-le en place, pour continuer à modifier.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>{path} is written. {losses}</source>
        <translation>{path} est écrit. {losses}</translation>
    </message>
    <message>
        <source>Copy written: {path}</source>
        <translation>Copie écrite&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Public copy written: {path}</source>
        <translation>Copie publique écrite&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>{path}: {reason}.</source>
        <translation>{path} : {reason}.</translation>
    </message>
    <message>
        <source>Remove filter: {label}</source>
        <translation>Retirer le filtre&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Remove this filter: {label}</source>
        <translation>Retirer ce filtre&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Filtres actifs</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Take away every filter, the day included</source>
        <translation>Retire chaque filtre, le jour compris</translation>
    </message>
    <message>
        <source>answer: {question}</source>
        <translation>réponse&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Take the answer off the map: {answer}</source>
        <translation>Retirer la réponse de la carte&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{answer}
Press to see the map as before.</source>
        <translation>{answer}
Appuyez pour revoir la carte comme avant.</translation>
    </message>
    <message>
        <source>Two or more, independent</source>
        <translation>Deux ou plus, indépendantes</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Camps</translation>
    </message>
    <message>
        <source>Actors by where they stood in the war</source>
        <translation>Les acteurs selon leur place dans la guerre</translation>
    </message>
    <message>
        <source>Kinds of actor</source>
        <translation>Types d’acteur</translation>
    </message>
    <message>
        <source>Actors by what they are</source>
        <translation>Les acteurs selon ce qu’ils sont</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Relationships by what they do</source>
        <translation>Les relations selon ce qu’elles font</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Relationships by how sure the map is of them</source>
        <translation>Les relations selon la certitude de la carte</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Relationships by how well they are founded</source>
        <translation>Les relations selon la solidité de leurs sources</translation>
    </message>
    <message>
        <source>Also show</source>
        <translation>Montrer aussi</translation>
    </message>
    <message>
        <source>What is left out or kept whatever else is chosen</source>
        <translation>Ce qui est laissé ou gardé quel que soit le reste</translation>
    </message>
    <message>
        <source>rows from other years and around the war</source>
        <translation>lignes d’autres années et des alentours de la guerre</translation>
    </message>
    <message>
        <source>Unconnected actors</source>
        <translation>Acteurs isolés</translation>
    </message>
    <message>
        <source>no relationship ties them to others</source>
        <translation>aucune relation ne les lie à d’autres</translation>
    </message>
    <message>
        <source>Shown with the others</source>
        <translation>Montrées avec les autres</translation>
    </message>
    <message>
        <source>Only disputed ones</source>
        <translation>Seulement les contestées</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>Independent sources</source>
        <translation>Sources indépendantes</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Show what contains…</source>
        <translation>Montrer ce qui contient…</translation>
    </message>
    <message>
        <source>Show what contains</source>
        <translation>Montrer ce qui contient</translation>
    </message>
    <message>
        <source>Shows only actors and relationships with these words in any name, claim or note</source>
        <translation>Ne montre que les acteurs et relations qui ont ces mots dans un nom, une affirmation ou une note</translation>
    </message>
    <message>
        <source>Disputed relationships</source>
        <translation>Relations contestées</translation>
    </message>
    <message>
        <source>Relationships that somebody denies</source>
        <translation>Relations que quelqu’un nie</translation>
    </message>
    <message>
        <source>Size of actors</source>
        <translation>Taille des acteurs</translation>
    </message>
    <message>
        <source>What makes an actor large on the map</source>
        <translation>Ce qui rend un acteur grand sur la carte</translation>
    </message>
    <message>
        <source>Thickness of lines</source>
        <translation>Épaisseur des lignes</translation>
    </message>
    <message>
        <source>What makes a line thick: how sure the map is, or how many independent sources say so</source>
        <translation>Ce qui rend une ligne épaisse&#xa0;: la certitude de la carte, ou le nombre de sources indépendantes</translation>
    </message>
    <message>
        <source>Takes away every filter of this panel</source>
        <translation>Retire chaque filtre de ce panneau</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Réinitialiser les filtres</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contestées</translation>
    </message>
    <message>
        <source>Size by</source>
        <translation>Taille selon</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Épaisseur</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <source>Show only “{entry}”</source>
        <translation>Montrer seulement «&#xa0;{entry}&#xa0;»</translation>
    </message>
    <message>
        <source>Show all of “{title}”</source>
        <translation>Tout montrer de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{meaning}. Press Enter to show all of them.</source>
        <translation>{meaning}. Entrée les montre tous.</translation>
    </message>
    <message>
        <source>Space shows or hides, Enter or Alt+click shows only this</source>
        <translation>Espace montre ou cache, Entrée ou Alt+clic ne montre que cela</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nom proche</translation>
    </message>
    <message>
        <source>similar: {name}</source>
        <translation>semblable&#xa0;: {name}</translation>
    </message>
    <message>
        <source>hidden by the filters</source>
        <translation>caché par les filtres</translation>
    </message>
    <message>
        <source>Select an actor, a line or an event to copy.</source>
        <translation>Sélectionnez un acteur, une ligne ou un événement à copier.</translation>
    </message>
    <message numerus="yes">
        <source>Copied: {n} sentence with {sources}.</source>
        <comment>Copied: {n} sentences with {sources}.</comment>
        <translation>
            <numerusform>Copié&#xa0;: {n} phrase avec {sources}.</numerusform>
            <numerusform>Copié&#xa0;: {n} phrases avec {sources}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que montre l’image</translation>
    </message>
    <message>
        <source>Distances as true as can be, or what hangs together standing together: no picture has both</source>
        <translation>Des distances aussi justes que possible, ou ce qui est lié placé ensemble&#xa0;: aucune image n’a les deux</translation>
    </message>
    <message>
        <source>true distances</source>
        <translation>vraies distances</translation>
    </message>
    <message>
        <source>clear groups</source>
        <translation>groupes nets</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>équilibre</translation>
    </message>
    <message>
        <source>Room between actors</source>
        <translation>Espace entre acteurs</translation>
    </message>
    <message>
        <source>How hard actors push each other away</source>
        <translation>Avec quelle force les acteurs se repoussent</translation>
    </message>
    <message>
        <source>close</source>
        <comment>of actors: near each other</comment>
        <translation>serré</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>large</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>Longueur des lignes</translation>
    </message>
    <message>
        <source>How long a line between two actors wants to be</source>
        <translation>La longueur que voudrait une ligne entre deux acteurs</translation>
    </message>
    <message>
        <source>short</source>
        <translation>courte</translation>
    </message>
    <message>
        <source>long</source>
        <translation>longue</translation>
    </message>
    <message>
        <source>Keep sides apart</source>
        <translation>Séparer les camps</translation>
    </message>
    <message>
        <source>How far each side moves to its own ground</source>
        <translation>Jusqu’où chaque camp va sur son propre terrain</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mêlés</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>séparés</translation>
    </message>
    <message>
        <source>Hold to the middle</source>
        <translation>Tenir au centre</translation>
    </message>
    <message>
        <source>How hard all actors are held to the middle</source>
        <translation>Avec quelle force tous les acteurs sont tenus au centre</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>lâche</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>serré</translation>
    </message>
    <message>
        <source>Arrange anew</source>
        <translation>Réarranger</translation>
    </message>
    <message>
        <source>Reset controls</source>
        <translation>Réinitialiser les réglages</translation>
    </message>
    <message>
        <source>Shakes the picture up and lets it find its places again; pinned actors stay</source>
        <translation>Secoue l’image et la laisse retrouver ses places&#xa0;; les acteurs épinglés restent</translation>
    </message>
    <message>
        <source>Puts the controls back to where they began</source>
        <translation>Remet les réglages comme au début</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Lets the picture move again (Space)</source>
        <translation>Laisse l’image bouger de nouveau (Espace)</translation>
    </message>
    <message>
        <source>Holds the picture still (Space)</source>
        <translation>Immobilise l’image (Espace)</translation>
    </message>
    <message>
        <source>× {factor:.1f}</source>
        <extracomment>how many times as much as usual</extracomment>
        <translation>× {factor:.1f}</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <source>New here? Five steps show what this map can do.</source>
        <translation>Première fois ici&#xa0;? Cinq étapes montrent ce que sait faire cette carte.</translation>
    </message>
    <message>
        <source>Map as opened first</source>
        <translation>La carte telle qu’ouverte d’abord</translation>
    </message>
    <message>
        <source>History of edits</source>
        <translation>Historique des modifications</translation>
    </message>
    <message>
        <source>Click an edit to take the map to how it was right after it</source>
        <translation>Cliquez sur une modification pour ramener la carte juste après elle</translation>
    </message>
    <message>
        <source>the map is here</source>
        <translation>la carte en est ici</translation>
    </message>
    <message>
        <source>Nothing on the clipboard can be brought in: copy GraphML, GEXF or cells of a table as text.</source>
        <translation>Rien dans le presse-papiers ne peut entrer sur la carte : copiez du GraphML, du GEXF ou des cellules de tableau sous forme de texte.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>Something else is still under way: wait for it, or cancel it.</source>
        <translation>Une autre opération est encore en cours&#xa0;: attendez qu’elle finisse, ou annulez-la.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bringing in {file}</source>
        <translation>Import de {file}</translation>
    </message>
    <message>
        <source>{name}: not brought in; the map is as it was.</source>
        <translation>{name}&#xa0;: rien n’a été amené&#xa0;; la carte est telle qu’elle était.</translation>
    </message>
    <message>
        <source>Nothing is kept under {number} yet: Ctrl+Shift+{number} keeps the selection.</source>
        <translation>Rien n’est encore gardé sous {number}&#xa0;: Ctrl+Maj+{number} garde la sélection.</translation>
    </message>
    <message>
        <source>Selected: {name}</source>
        <translation>Sélectionné&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Other names: {names}</source>
        <translation>Autres noms&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Background only</source>
        <translation>Arrière-plan seulement</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Another name, spelling or script, by which it can be found</source>
        <translation>Un autre nom, une autre graphie ou écriture, sous lesquels le trouver</translation>
    </message>
    <message>
        <source>Names by which it can be found, with their language</source>
        <translation>Noms sous lesquels il se trouve, avec leur langue</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Language of that name</source>
        <translation>Langue de ce nom</translation>
    </message>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>Retirer ce nom</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Click an actor to see who stands behind it, or a line to see who says so.</source>
        <translation>Cliquez sur un acteur pour voir qui se tient derrière, ou sur une ligne pour voir qui le dit.</translation>
    </message>
    <message>
        <source>The map is empty. Double-click on it to add the first actor.</source>
        <translation>La carte est vide. Double-cliquez dessus pour ajouter le premier acteur.</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Qui y a pris part</translation>
    </message>
    <message>
        <source>What it started</source>
        <translation>Ce qu’il a commencé</translation>
    </message>
    <message>
        <source>What it ended</source>
        <translation>Ce qu’il a terminé</translation>
    </message>
    <message>
        <source>What it bears on</source>
        <translation>Ce qu’il concerne</translation>
    </message>
    <message>
        <source>Details of the selection</source>
        <translation>Détails de la sélection</translation>
    </message>
    <message>
        <source>{label}: add one</source>
        <translation>{label}&#xa0;: en ajouter</translation>
    </message>
    <message>
        <source>Type to add one</source>
        <translation>Tapez pour ajouter</translation>
    </message>
    <message>
        <source>Type a part of its name; arrow keys and Enter add it</source>
        <translation>Tapez une partie de son nom&#xa0;; les flèches et Entrée l’ajoutent</translation>
    </message>
    <message>
        <source>Take out: {said}</source>
        <translation>Enlever&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Takes it out of the event; the map keeps it</source>
        <translation>L’enlève de l’événement&#xa0;; la carte le garde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Épinglée à</translation>
    </message>
    <message>
        <source>A place on the map</source>
        <translation>Un endroit de la carte</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Your own text, pinned to this</source>
        <translation>Votre propre texte, épinglé ici</translation>
    </message>
    <message>
        <source>Click to read and edit it</source>
        <translation>Cliquez pour la lire et la modifier</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Swaps who acts and whom it is done to</source>
        <translation>Échange qui agit et qui subit</translation>
    </message>
    <message>
        <source>How confidence is derived. {rule}</source>
        <translation>Comment la confiance est déduite. {rule}</translation>
    </message>
    <message>
        <source>{name}: click to select</source>
        <translation>{name}&#xa0;: cliquer pour sélectionner</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>dates not known</source>
        <translation>dates inconnues</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>{sign}, set by hand</source>
        <translation>{sign}, fixé à la main</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Dans les deux sens</translation>
    </message>
    <message>
        <source>{confidence}, derived. {why}</source>
        <translation>{confidence}, déduite. {why}</translation>
    </message>
    <message>
        <source>Yes, denied in: {names}</source>
        <translation>Oui, niée dans&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Yes, and nobody is cited for the denial</source>
        <translation>Oui, et personne n’est cité pour le démenti</translation>
    </message>
    <message>
        <source>A change here is made to all of them, as one step that can be undone.</source>
        <translation>Un changement ici vaut pour tous, en une étape qui peut être annulée.</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Remembers where a file lies and its checksum; it is not copied</source>
        <translation>Retient où se trouve un fichier et sa somme de contrôle&#xa0;; il n’est pas copié</translation>
    </message>
    <message>
        <source>Let go of the file</source>
        <translation>Détacher le fichier</translation>
    </message>
    <message>
        <source>The file stays where it is</source>
        <translation>Le fichier reste où il est</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>The full name</source>
        <translation>Le nom complet</translation>
    </message>
    <message>
        <source>A shorter name to write on the map; empty to write the full one</source>
        <translation>Un nom plus court à écrire sur la carte&#xa0;; vide pour écrire le nom complet</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Where it stood in the war</source>
        <translation>Où il se tenait dans la guerre</translation>
    </message>
    <message>
        <source>One line that says why it is put on this side</source>
        <translation>Une ligne qui dit pourquoi il est rangé dans ce camp</translation>
    </message>
    <message>
        <source>A country&apos;s name or its code of two letters</source>
        <translation>Le nom d’un pays ou son code de deux lettres</translation>
    </message>
    <message>
        <source>What a reader should know first</source>
        <translation>Ce qu’un lecteur devrait savoir d’abord</translation>
    </message>
    <message>
        <source>The main map, or only where background is asked for</source>
        <translation>La carte principale, ou seulement quand l’arrière-plan est demandé</translation>
    </message>
    <message>
        <source>The actor that acts</source>
        <translation>L’acteur qui agit</translation>
    </message>
    <message>
        <source>Does what</source>
        <translation>Fait quoi</translation>
    </message>
    <message>
        <source>The kind of relationship: type a part of it</source>
        <translation>Le type de relation&#xa0;: tapez-en une partie</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Envers qui</translation>
    </message>
    <message>
        <source>The actor it is done to or with</source>
        <translation>L’acteur envers ou avec qui cela se fait</translation>
    </message>
    <message>
        <source>Support or hostility; most follow from the kind</source>
        <translation>Soutien ou hostilité&#xa0;; le plus souvent d’après le type</translation>
    </message>
    <message>
        <source>What the kind says</source>
        <translation>Ce que dit le type</translation>
    </message>
    <message>
        <source>Has a direction</source>
        <translation>A une direction</translation>
    </message>
    <message>
        <source>Whether it runs from one to the other or both ways</source>
        <translation>Si elle va de l’un à l’autre ou dans les deux sens</translation>
    </message>
    <message>
        <source>Yes, one way</source>
        <translation>Oui, à sens unique</translation>
    </message>
    <message>
        <source>No, both ways</source>
        <translation>Non, dans les deux sens</translation>
    </message>
    <message>
        <source>How sure the map is of it</source>
        <translation>À quel point la carte en est sûre</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fixée par</translation>
    </message>
    <message>
        <source>By hand, or derived from who says so.</source>
        <translation>À la main, ou déduite de qui le dit.</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>The sources that say so</source>
        <translation>Les sources qui le disent</translation>
    </message>
    <message>
        <source>Whether somebody denies it</source>
        <translation>Si quelqu’un le nie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes, it is denied</source>
        <translation>Oui, c’est nié</translation>
    </message>
    <message>
        <source>The actors that the event touched</source>
        <translation>Les acteurs que l’événement a touchés</translation>
    </message>
    <message>
        <source>Bears on</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>The relationships that the event has to do with</source>
        <translation>Les relations que l’événement concerne</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>A commencé</translation>
    </message>
    <message>
        <source>The relationships that began with the event</source>
        <translation>Les relations qui ont commencé avec l’événement</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Finies</translation>
    </message>
    <message>
        <source>The relationships that ended with the event</source>
        <translation>Les relations qui ont fini avec l’événement</translation>
    </message>
    <message>
        <source>Your own words; addresses become links</source>
        <translation>Vos propres mots&#xa0;; les adresses deviennent des liens</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>The check lists what is still to be done</source>
        <translation>Le contrôle liste ce qui reste à faire</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Reste à faire</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privée</translation>
    </message>
    <message>
        <source>A public copy leaves private notes behind</source>
        <translation>Une copie publique laisse les notes privées</translation>
    </message>
    <message>
        <source>Goes with public copies</source>
        <translation>Part avec les copies publiques</translation>
    </message>
    <message>
        <source>For my eyes only</source>
        <translation>Pour mes yeux seulement</translation>
    </message>
    <message>
        <source>Untitled map</source>
        <translation>Carte sans titre</translation>
    </message>
    <message>
        <source>Show more ({left} left)</source>
        <translation>En montrer plus (encore {left})</translation>
    </message>
    <message>
        <source>Shows the next ones</source>
        <translation>Montre les suivants</translation>
    </message>
    <message>
        <source>{kind}, {side}. Click to select.</source>
        <translation>{kind}, {side}. Cliquez pour sélectionner.</translation>
    </message>
    <message>
        <source>{sentence} (disputed)</source>
        <translation>{sentence} (contesté)</translation>
    </message>
    <message>
        <source>{how} confidence. Click to see who says so.</source>
        <translation>Confiance {how}. Cliquez pour voir qui le dit.</translation>
    </message>
    <message>
        <source>{title} (no date)</source>
        <translation>{title} (sans date)</translation>
    </message>
    <message>
        <source>{name}, no side</source>
        <translation>{name}, sans camp</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Support, cooperation and hostility</source>
        <translation>Soutien, coopération et hostilité</translation>
    </message>
    <message>
        <source>Support alone</source>
        <translation>Soutien seul</translation>
    </message>
    <message>
        <source>All relationships</source>
        <translation>Toutes les relations</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Who backs whom</source>
        <translation>Qui soutient qui</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or CSV…</source>
        <translation>Enregistrer en PNG, SVG ou CSV…</translation>
    </message>
    <message>
        <source>The matrix as it stands</source>
        <translation>La matrice telle qu’elle est</translation>
    </message>
    <message>
        <source>Nothing of these relationships is shown: choose others, or another day.</source>
        <translation>Rien de ces relations n’est montré&#xa0;: choisissez-en d’autres, ou un autre jour.</translation>
    </message>
    <message>
        <source>Point at a cell; a click selects its lines.</source>
        <translation>Pointez une cellule&#xa0;; un clic sélectionne ses lignes.</translation>
    </message>
    <message>
        <source>{path}: a matrix is written as {formats}.</source>
        <translation>{path}&#xa0;: une matrice s’écrit en {formats}.</translation>
    </message>
    <message>
        <source>Save the matrix</source>
        <translation>Enregistrer la matrice</translation>
    </message>
    <message>
        <source>The matrix was not saved: {problem}</source>
        <translation>La matrice n’a pas été enregistrée&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} enregistré.</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>hier, {time}</translation>
    </message>
    <message>
        <source>No notes yet. Right-click an actor, a relationship or a free place on the map to write one.</source>
        <translation>Pas encore de notes. Clic droit sur un acteur, une relation ou un endroit libre de la carte pour en écrire une.</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>Chercher dans les notes</translation>
    </message>
    <message>
        <source>Looks in the notes and in the names of what they are about</source>
        <translation>Cherche dans les notes et dans les noms de ce qu’elles concernent</translation>
    </message>
    <message>
        <source>Click to see what a note is about, double-click to change it</source>
        <translation>Cliquez pour voir ce que concerne une note, double-cliquez pour la changer</translation>
    </message>
    <message>
        <source>No note with “{sought}”.</source>
        <translation>Aucune note avec «&#xa0;{sought}&#xa0;».</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Qui a changé quoi</translation>
    </message>
    <message>
        <source>Pan&amp;els</source>
        <translation>Panne&amp;aux</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to your map</source>
        <translation>Revenir à votre carte</translation>
    </message>
    <message>
        <source>Leaves the snapshot and opens {path}</source>
        <translation>Quitte l’instantané et ouvre {path}</translation>
    </message>
    <message>
        <source>You are looking at a snapshot: your map as it was at {when}. Nothing can be changed here.</source>
        <translation>Vous regardez un instantané&#xa0;: votre carte telle qu’elle était ({when}). Rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>Writes a copy that can be edited</source>
        <translation>Écrit une copie qui peut être modifiée</translation>
    </message>
    <message>
        <source>Being worked out</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Ends the computation; the old answer stays</source>
        <translation>Met fin au calcul&#xa0;; l’ancienne réponse reste</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <source>Colours or sizes the map by this answer, or gives it back</source>
        <translation>Colore ou dimensionne la carte selon cette réponse, ou la rend</translation>
    </message>
    <message>
        <source>Copy with footnotes</source>
        <translation>Copier avec notes de bas de page</translation>
    </message>
    <message>
        <source>The answer and what it rests on, with numbered sources</source>
        <translation>La réponse et ce sur quoi elle repose, avec des sources numérotées</translation>
    </message>
    <message>
        <source>How this is computed</source>
        <translation>Comment c’est calculé</translation>
    </message>
    <message>
        <source>The measure, its source, and the graph</source>
        <translation>La mesure, sa source et le graphe</translation>
    </message>
    <message>
        <source>Choose a line to see the relationships it rests on.</source>
        <translation>Choisissez une ligne pour voir les relations sur lesquelles elle repose.</translation>
    </message>
    <message numerus="yes">
        <source>{line} rests on {n} relationship:</source>
        <comment>{line} rests on {n} relationships:</comment>
        <translation>
            <numerusform>{line} repose sur {n} relation&#xa0;:</numerusform>
            <numerusform>{line} repose sur {n} relations&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>and {known} more, all selected on the map</source>
        <translation>et {known} de plus, toutes sélectionnées sur la carte</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>Calculé sur</translation>
    </message>
    <message numerus="yes">
        <source>Copied, with {n} source.</source>
        <comment>Copied, with {n} sources.</comment>
        <translation>
            <numerusform>Copié, avec {n} source.</numerusform>
            <numerusform>Copié, avec {n} sources.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {last:g} on {date}</source>
        <translation>{title}&#xa0;: {last:g} au {date}</translation>
    </message>
    <message>
        <source>Ask the map</source>
        <translation>Interroger la carte</translation>
    </message>
    <message>
        <source>Answers follow the day and the filters, and say what they rest on.</source>
        <translation>Les réponses suivent le jour et les filtres, et disent sur quoi elles reposent.</translation>
    </message>
    <message>
        <source>‹ All questions</source>
        <translation>‹ Toutes les questions</translation>
    </message>
    <message>
        <source>The map looks as before</source>
        <translation>La carte redevient comme avant</translation>
    </message>
    <message>
        <source>Choose two or more actors.</source>
        <translation>Choisissez deux acteurs ou plus.</translation>
    </message>
    <message>
        <source> A new answer is being worked out.</source>
        <translation> Une nouvelle réponse est en cours de calcul.</translation>
    </message>
    <message>
        <source>This answer holds for what was {moment}.{more}</source>
        <translation>Cette réponse vaut pour ce qui était {moment}.{more}</translation>
    </message>
    <message>
        <source> The new one was stopped.</source>
        <translation> La nouvelle a été arrêtée.</translation>
    </message>
    <message>
        <source>Answer in a table</source>
        <translation>Réponse en tableau</translation>
    </message>
    <message>
        <source>Click to select</source>
        <translation>Cliquer pour sélectionner</translation>
    </message>
    <message>
        <source>By</source>
        <comment>the measure that ranks</comment>
        <translation>Selon</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Which relationships the answer is computed on</source>
        <translation>Sur quelles relations la réponse est calculée</translation>
    </message>
    <message>
        <source>Relationships of</source>
        <translation>Relations de</translation>
    </message>
    <message>
        <source>Each counts</source>
        <translation>Chacune compte</translation>
    </message>
    <message>
        <source>Both signs</source>
        <translation>Les deux signes</translation>
    </message>
    <message>
        <source>Only what independent sources say</source>
        <translation>Seulement ce que disent des sources indépendantes</translation>
    </message>
    <message>
        <source>Leaves out what rests on one publisher, partisan press or no source</source>
        <translation>Laisse de côté ce qui repose sur un seul éditeur, sur la presse partisane ou sur aucune source</translation>
    </message>
    <message>
        <source>Actor {number}</source>
        <translation>Acteur {number}</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Not through</source>
        <translation>Sans passer par</translation>
    </message>
    <message>
        <source>Not by</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>any kind may count</source>
        <translation>tous les types comptent</translation>
    </message>
    <message>
        <source>Take the selected actors</source>
        <translation>Prendre les acteurs sélectionnés</translation>
    </message>
    <message>
        <source>Fills in who is selected on the map</source>
        <translation>Reprend ceux qui sont sélectionnés sur la carte</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>{label} day</source>
        <translation>{label}&#xa0;: jour</translation>
    </message>
    <message>
        <source>A date such as 2019-04-04; empty: the last year</source>
        <translation>Une date comme 2019-04-04&#xa0;; vide&#xa0;: la dernière année</translation>
    </message>
    <message>
        <source>Select two or more actors on the map first.</source>
        <translation>Sélectionnez d’abord deux acteurs ou plus sur la carte.</translation>
    </message>
    <message>
        <source>Which date is meant</source>
        <translation>Quelle date est visée</translation>
    </message>
    <message>
        <source>{text} means {date}</source>
        <translation>{text} signifie {date}</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Seulement ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Put this value back</source>
        <translation>Remettre cette valeur</translation>
    </message>
    <message>
        <source>Makes it again as it was before that change; can be undone</source>
        <translation>La rétablit comme avant ce changement&#xa0;; peut être annulé</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>N’importe quel jour</translation>
    </message>
    <message>
        <source>Select something to see its history.</source>
        <translation>Sélectionnez quelque chose pour en voir l’histoire.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été changé.</translation>
    </message>
    <message>
        <source>{shown:,} changes</source>
        <translation>{shown:,} changements</translation>
    </message>
    <message>
        <source>Put this row back</source>
        <translation>Remettre cette ligne</translation>
    </message>
    <message>
        <source>The history of the rows that are selected, from their beginning</source>
        <translation>L’histoire des lignes sélectionnées, depuis leur début</translation>
    </message>
    <message>
        <source>Any change</source>
        <translation>N’importe quel changement</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Changes of one day</source>
        <translation>Changements d’un jour</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Type de changement</translation>
    </message>
    <message>
        <source>Changes of one kind</source>
        <translation>Changements d’un type</translation>
    </message>
    <message>
        <source>Double-click to select the row</source>
        <translation>Double-cliquez pour sélectionner la ligne</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} error</source>
        <comment>{n:,} errors</comment>
        <translation>
            <numerusform>{n:,} erreur</numerusform>
            <numerusform>{n:,} erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} warning</source>
        <comment>{n:,} warnings</comment>
        <translation>
            <numerusform>{n:,} avertissement</numerusform>
            <numerusform>{n:,} avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} remark</source>
        <comment>{n:,} remarks</comment>
        <translation>
            <numerusform>{n:,} remarque</numerusform>
            <numerusform>{n:,} remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted ones too</source>
        <translation>Aussi celles mises en sourdine</translation>
    </message>
    <message>
        <source>Stops checking; it begins again after the next edit</source>
        <translation>Arrête le contrôle&#xa0;; il reprend après la prochaine modification</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Mettre en sourdine…</translation>
    </message>
    <message>
        <source>Leave this as it is, with a reason that is kept in the file</source>
        <translation>Laisser cela tel quel, avec une raison gardée dans le fichier</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Rien à regarder</translation>
    </message>
    <message>
        <source>{said}, {muted:,} muted</source>
        <translation>{said}, {muted:,} en sourdine</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>No longer mute</source>
        <translation>Ne plus mettre en sourdine</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Which findings</source>
        <translation>Quels constats</translation>
    </message>
    <message>
        <source>Shows the findings of one rule</source>
        <translation>Montre les constats d’une règle</translation>
    </message>
    <message>
        <source>Also list what somebody decided to leave as it is, with the reason</source>
        <translation>Lister aussi ce que quelqu’un a décidé de laisser tel quel, avec la raison</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Où en est le contrôle</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Ce qu’il faut regarder</translation>
    </message>
    <message>
        <source>Double-click to go to where it is put right</source>
        <translation>Double-cliquez pour aller où cela se corrige</translation>
    </message>
    <message>
        <source>{severity}: {title}</source>
        <translation>{severity}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Muted, because {reason}{by}</source>
        <translation>En sourdine, car {reason}{by}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Trancher</translation>
    </message>
    <message>
        <source>What the map takes as true</source>
        <translation>Ce que la carte tient pour vrai</translation>
    </message>
    <message>
        <source>It holds that</source>
        <translation>Elle retient que</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>Choose a position, or say in your own words what holds.</source>
        <translation>Choisissez une position, ou dites avec vos mots ce qui est retenu.</translation>
    </message>
    <message>
        <source>Decided ones too</source>
        <translation>Aussi ceux qui sont tranchés</translation>
    </message>
    <message>
        <source>Search disagreements</source>
        <translation>Chercher dans les désaccords</translation>
    </message>
    <message>
        <source>Also list those that a curator has decided</source>
        <translation>Lister aussi ceux qu’un rédacteur a tranchés</translation>
    </message>
    <message>
        <source>Double-click to see on the map what it is about</source>
        <translation>Double-cliquez pour voir sur la carte de quoi il s’agit</translation>
    </message>
    <message>
        <source>{open:,} open of {rows:,}</source>
        <translation>{open:,} ouverts sur {rows:,}</translation>
    </message>
    <message numerus="yes">
        <source>{n} position</source>
        <comment>{n} positions</comment>
        <translation>
            <numerusform>{n} position</numerusform>
            <numerusform>{n} positions</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing open here.</source>
        <translation>Rien d’ouvert ici.</translation>
    </message>
    <message>
        <source>No disagreement noted.</source>
        <translation>Aucun désaccord noté.</translation>
    </message>
    <message>
        <source>Say which position the map takes, and why; it can be undone</source>
        <translation>Dire quelle position prend la carte, et pourquoi&#xa0;; peut être annulé</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Takes the decision back</source>
        <translation>Reprend la décision</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Duplicate sources</source>
        <translation>Sources en double</translation>
    </message>
    <message numerus="yes">
        <source>{n} pair looks like one document twice. Nothing is merged unless you do it.</source>
        <comment>{n} pairs look like one document twice. Nothing is merged unless you do it.</comment>
        <translation>
            <numerusform>{n} paire semble être deux fois le même document. Rien n’est fusionné sans vous.</numerusform>
            <numerusform>{n} paires semblent être deux fois le même document. Rien n’est fusionné sans vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two sources share an address, a document symbol or nearly a title.</source>
        <translation>Aucune paire de sources ne partage une adresse, une cote de document ou presque un titre.</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Choose what stays where they differ</source>
        <translation>Choisir ce qui reste là où elles diffèrent</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Une source</translation>
    </message>
    <message>
        <source>All of one publisher</source>
        <translation>Tout d’un éditeur</translation>
    </message>
    <message>
        <source>All of one kind of outlet</source>
        <translation>Tout d’un type de média</translation>
    </message>
    <message>
        <source>Selects what would stand on nothing</source>
        <translation>Sélectionne ce qui ne reposerait sur rien</translation>
    </message>
    <message>
        <source>Choose what to leave out. Nothing is changed by looking.</source>
        <translation>Choisissez ce qu’il faut laisser de côté. Regarder ne change rien.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} relationship would stand on nothing</source>
        <comment>{n:,} relationships would stand on nothing</comment>
        <translation>
            <numerusform>{n:,} relation ne reposerait sur rien</numerusform>
            <numerusform>{n:,} relations ne reposeraient sur rien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} on one source only</source>
        <comment>{n:,} on one source only</comment>
        <translation>
            <numerusform>{n:,} sur une seule source</numerusform>
            <numerusform>{n:,} sur une seule source</numerusform>
        </translation>
    </message>
    <message>
        <source>No central actor moves.</source>
        <translation>Aucun acteur central ne bouge.</translation>
    </message>
    <message numerus="yes">
        <source>Of the central actors, {n} would change places.</source>
        <comment>Of the central actors, {n} would change places.</comment>
        <translation>
            <numerusform>Parmi les acteurs centraux, {n} changerait de place.</numerusform>
            <numerusform>Parmi les acteurs centraux, {n} changeraient de place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Tapez une partie de son nom</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Laquelle</translation>
    </message>
    <message>
        <source>Central by</source>
        <translation>Central selon</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>Ce qu’il faut laisser de côté</translation>
    </message>
    <message>
        <source>Type a part of its name; nothing is changed by looking</source>
        <translation>Tapez une partie de son nom&#xa0;; regarder ne change rien</translation>
    </message>
    <message>
        <source>Who counts as central</source>
        <translation>Qui compte comme central</translation>
    </message>
    <message>
        <source>What would stand on nothing</source>
        <translation>Ce qui ne reposerait sur rien</translation>
    </message>
    <message>
        <source>The central actors, before and after</source>
        <translation>Les acteurs centraux, avant et après</translation>
    </message>
    <message>
        <source>only: {sources}</source>
        <translation>seulement&#xa0;: {sources}</translation>
    </message>
    <message>
        <source>would have no relationship left</source>
        <translation>n’aurait plus de relation</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>would be up to place {place}</source>
        <translation>monterait à la place {place}</translation>
    </message>
    <message>
        <source>would be down to place {place}</source>
        <translation>descendrait à la place {place}</translation>
    </message>
    <message>
        <source>Merge two sources</source>
        <translation>Fusionner deux sources</translation>
    </message>
    <message>
        <source>Make one source of these two</source>
        <translation>Faire une source de ces deux</translation>
    </message>
    <message numerus="yes">
        <source>{n} claim moves to the first.</source>
        <comment>{n} claims move to the first.</comment>
        <translation>
            <numerusform>{n} affirmation passe à la première.</numerusform>
            <numerusform>{n} affirmations passent à la première.</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} of the second: {said}</source>
        <translation>{field} de la seconde&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{field} of the first: {said}</source>
        <translation>{field} de la première&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>Why it may stay</source>
        <translation>Pourquoi cela peut rester</translation>
    </message>
    <message>
        <source>Why it may stay as it is</source>
        <translation>Pourquoi cela peut rester tel quel</translation>
    </message>
    <message>
        <source>It will not be listed again; the reason stays in the file.</source>
        <translation>Ce ne sera plus listé&#xa0;; la raison reste dans le fichier.</translation>
    </message>
    <message>
        <source>Delete a source</source>
        <translation>Supprimer une source</translation>
    </message>
    <message numerus="yes">
        <source>{n} claim rests on it</source>
        <comment>{n} claims rest on it</comment>
        <translation>
            <numerusform>{n} affirmation repose sur elle</numerusform>
            <numerusform>{n} affirmations reposent sur elle</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them and delete</source>
        <translation>Les déplacer et supprimer</translation>
    </message>
    <message>
        <source>{rests}. It can go once they rest on another source.</source>
        <translation>{rests}. Elle peut partir dès qu’elles reposent sur une autre source.</translation>
    </message>
    <message>
        <source>Move them to</source>
        <translation>Les déplacer vers</translation>
    </message>
    <message>
        <source>Add, import, export, find duplicates</source>
        <translation>Ajouter, importer, exporter, chercher les doubles</translation>
    </message>
    <message>
        <source>What can be done with sources</source>
        <translation>Ce qu’on peut faire des sources</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Ajouter une source…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Chercher les doubles…</translation>
    </message>
    <message>
        <source>Import from CSL-JSON, BibTeX or RIS…</source>
        <translation>Importer de CSL-JSON, BibTeX ou RIS…</translation>
    </message>
    <message>
        <source>Export as CSL-JSON, BibTeX or RIS…</source>
        <translation>Exporter en CSL-JSON, BibTeX ou RIS…</translation>
    </message>
    <message>
        <source>Show what rests on it</source>
        <translation>Montrer ce qui repose sur elle</translation>
    </message>
    <message>
        <source>What would be left without it…</source>
        <translation>Ce qui resterait sans elle…</translation>
    </message>
    <message>
        <source>Merge these two…</source>
        <translation>Fusionner ces deux-là…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Lists of sources (*.json *.bib *.ris);;All files (*)</source>
        <translation>Listes de sources (*.json *.bib *.ris);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>Importer des sources</translation>
    </message>
    <message>
        <source>Export sources</source>
        <translation>Exporter des sources</translation>
    </message>
    <message>
        <source>{file}: {summary}.</source>
        <translation>{file}&#xa0;: {summary}.</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <comment>And {n} more.</comment>
        <translation>
            <numerusform>Et {n} de plus.</numerusform>
            <numerusform>Et {n} de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sources:,} sources written: {path}</source>
        <translation>{sources:,} sources écrites&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Search sources</source>
        <translation>Chercher dans les sources</translation>
    </message>
    <message>
        <source>Also list sources that the filters hide; they are drawn faintly</source>
        <translation>Lister aussi les sources que cachent les filtres&#xa0;; elles sont dessinées pâles</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>Nombre de sources</translation>
    </message>
    <message>
        <source>No sources with “{text}”. Press Escape to see all again.</source>
        <translation>Aucune source avec «&#xa0;{text}&#xa0;». Échap les montre toutes de nouveau.</translation>
    </message>
    <message>
        <source>The filters hide all sources. Take a filter away, or tick “Show all rows”.</source>
        <translation>Les filtres cachent toutes les sources. Retirez un filtre, ou cochez «&#xa0;Montrer toutes les lignes&#xa0;».</translation>
    </message>
    <message>
        <source>No sources in this map yet.</source>
        <translation>Pas encore de source dans cette carte.</translation>
    </message>
    <message>
        <source>publishers, titles, authors, addresses, documents, remarks and what rests on them</source>
        <translation>éditeurs, titres, auteurs, adresses, documents, remarques et ce qui repose sur elles</translation>
    </message>
    <message>
        <source>When it was published</source>
        <translation>Quand elle a été publiée</translation>
    </message>
    <message>
        <source>How many claims rest on it</source>
        <translation>Combien d’affirmations reposent sur elle</translation>
    </message>
    <message>
        <source>Whose text it repeats; choose it in the details</source>
        <translation>Dont elle répète le texte&#xa0;; se choisit dans les détails</translation>
    </message>
    <message>
        <source>Who wrote it; several are parted by ;</source>
        <translation>Qui l’a écrite&#xa0;; plusieurs se séparent par&#xa0;;</translation>
    </message>
    <message>
        <source>A short code: en, ar, tr, fr</source>
        <translation>Un code court&#xa0;: en, ar, tr, fr</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Consultée</translation>
    </message>
    <message>
        <source>When it was looked up</source>
        <translation>Quand elle a été consultée</translation>
    </message>
    <message>
        <source>The local file that belongs to it; attached in the details</source>
        <translation>Le fichier local qui lui appartient&#xa0;; se joint dans les détails</translation>
    </message>
    <message>
        <source>The world of {label}: {places} actors</source>
        <translation>Le monde de {label}&#xa0;: {places} acteurs</translation>
    </message>
    <message>
        <source>The world of an actor</source>
        <translation>Le monde d’un acteur</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Autour de</translation>
    </message>
    <message>
        <source>and around</source>
        <translation>et autour de</translation>
    </message>
    <message>
        <source>Nobody: type a name to compare</source>
        <translation>Personne&#xa0;: tapez un nom pour comparer</translation>
    </message>
    <message>
        <source>Choose an actor: type any of its names above.</source>
        <translation>Choisissez un acteur&#xa0;: tapez l’un de ses noms ci-dessus.</translation>
    </message>
    <message>
        <source>Not shown on this day or through these filters: {actor}.</source>
        <translation>Non montré ce jour-là ou à travers ces filtres&#xa0;: {actor}.</translation>
    </message>
    <message numerus="yes">
        <source>{actor}: {partners}, and through them {n} more actor, {moment}.</source>
        <comment>{actor}: {partners}, and through them {n} more actors, {moment}.</comment>
        <translation>
            <numerusform>{actor}&#xa0;: {partners}, et à travers eux {n} acteur de plus, {moment}.</numerusform>
            <numerusform>{actor}&#xa0;: {partners}, et à travers eux {n} acteurs de plus, {moment}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared partners carry a ring.</source>
        <translation>Les partenaires communs portent un anneau.</translation>
    </message>
    <message numerus="yes">
        <source>{n} partner</source>
        <comment>{n} partners</comment>
        <translation>
            <numerusform>{n} partenaire</numerusform>
            <numerusform>{n} partenaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>Ouvert ailleurs</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>If that program has ended, the map can be opened anyway. A copy is made first.</source>
        <translation>Si ce programme s’est arrêté, la carte peut tout de même être ouverte. Une copie est faite d’abord.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>No snapshot could be taken before this change: {error} The change can be undone.</source>
        <translation>Aucun instantané n’a pu être pris avant ce changement&#xa0;: {error} Le changement peut être annulé.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>No snapshot could be taken now: {error}</source>
        <translation>Aucun instantané n’a pu être pris maintenant&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>Ouverture de {file}</translation>
    </message>
    <message>
        <source>Go back to the snapshot of {when}</source>
        <translation>Revenir à l’instantané du {when}</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it</source>
        <translation>Le fichier abîmé est gardé à côté</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Enregistrer ce qui est lisible…</translation>
    </message>
    <message>
        <source>Makes a new map of every row that is still there</source>
        <translation>Fait une nouvelle carte de chaque ligne encore là</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Enregistrer ce qui est lisible</translation>
    </message>
    <message>
        <source>{name} rescued</source>
        <translation>{name} récupéré</translation>
    </message>
    <message>
        <source>This is the map as it was at {when}. The damaged file is kept as {kept}.</source>
        <translation>Voici la carte telle qu’elle était le {when}. Le fichier abîmé est gardé sous {kept}.</translation>
    </message>
    <message>
        <source>{sentence}{first} {path} was not touched.</source>
        <translation>{sentence}{first} {path} n’a pas été touché.</translation>
    </message>
    <message>
        <source>This is all that the report says. Read it, delete what you like, and save it to send it with your question.</source>
        <translation>Voilà tout ce que dit le rapport. Lisez-le, supprimez ce que vous voulez, et enregistrez-le pour l’envoyer avec votre question.</translation>
    </message>
    <message>
        <source>Python {split}, Qt {qversion}, {system} {release}, {machine}, screen through {platformname}</source>
        <translation>Python {split}, Qt {qversion}, {system} {release}, {machine}, écran par {platformname}</translation>
    </message>
    <message>
        <source>Crashes of the program</source>
        <translation>Plantages du programme</translation>
    </message>
    <message>
        <source>The end of the log</source>
        <translation>La fin du journal technique</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Writes the report to a file of your choice</source>
        <translation>Écrit le rapport dans un fichier de votre choix</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Puts the report on the clipboard</source>
        <translation>Place le rapport dans le presse-papiers</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>backers report</source>
        <translation>rapport backers</translation>
    </message>
    <message>
        <source>The last session ended unexpectedly; all saved changes are here.</source>
        <translation>La dernière session s’est terminée de façon inattendue&#xa0;; tous les changements enregistrés sont là.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Montrer le rapport</translation>
    </message>
    <message>
        <source>Something went wrong in the program ({where}). Every change shown as saved is in the file.</source>
        <translation>Quelque chose a mal tourné dans le programme ({where}). Chaque changement montré comme enregistré est dans le fichier.</translation>
    </message>
    <message>
        <source>The last session ended unexpectedly, and the file is not as it should be: {problem} File &gt; Snapshots has earlier states of it.</source>
        <translation>La dernière session s’est terminée de façon inattendue, et le fichier n’est pas comme il devrait&#xa0;: {problem} Fichier &gt; Instantanés en garde des états antérieurs.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of {scripts}: they are shown as boxes.</source>
        <translation>Aucune police de cet ordinateur n’a les lettres de {scripts} : elles sont montrées comme des carrés.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Takes this condition away</source>
        <translation>Retire cette condition</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Retirer la condition</translation>
    </message>
    <message>
        <source>Another condition</source>
        <translation>Une autre condition</translation>
    </message>
    <message>
        <source>All conditions must hold together</source>
        <translation>Toutes les conditions doivent être réunies</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Selects what is kept, instead of what is selected</source>
        <translation>Sélectionne ce qui est gardé, à la place de ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Selects both together</source>
        <translation>Sélectionne les deux ensemble</translation>
    </message>
    <message>
        <source>Keep common</source>
        <translation>Garder le commun</translation>
    </message>
    <message>
        <source>Selects only what is in both</source>
        <translation>Sélectionne seulement ce qui est dans les deux</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Takes what is kept out of what is selected</source>
        <translation>Retire ce qui est gardé de ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Selections</source>
        <translation>Sélections</translation>
    </message>
    <message>
        <source>Named selections</source>
        <translation>Sélections nommées</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1 to 9 keeps what is selected, Ctrl+1 to 9 brings it back.</source>
        <translation>Ctrl+Maj+1 à 9 garde ce qui est sélectionné, Ctrl+1 à 9 le rappelle.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Forgets the selection; its rows stay in the map</source>
        <translation>Oublie la sélection&#xa0;; ses lignes restent dans la carte</translation>
    </message>
    <message>
        <source>Kept selections</source>
        <translation>Sélections gardées</translation>
    </message>
    <message>
        <source>Select who …</source>
        <translation>Sélectionner ceux qui …</translation>
    </message>
    <message numerus="yes">
        <source>{n} row. F2 renames.</source>
        <comment>{n} rows. F2 renames.</comment>
        <translation>
            <numerusform>{n} ligne. F2 renomme.</numerusform>
            <numerusform>{n} lignes. F2 renomme.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key}; {rows}</source>
        <translation>{key}&#xa0;; {rows}</translation>
    </message>
    <message>
        <source>no condition</source>
        <translation>aucune condition</translation>
    </message>
    <message numerus="yes">
        <source>{n} relationship</source>
        <comment>{n} relationships</comment>
        <translation>
            <numerusform>{n} relation</numerusform>
            <numerusform>{n} relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who {said}: {n} actor, {ties} shown.</source>
        <comment>Who {said}: {n} actors, {ties} shown.</comment>
        <translation>
            <numerusform>Qui {said}&#xa0;: {n} acteur, {ties} montrés.</numerusform>
            <numerusform>Qui {said}&#xa0;: {n} acteurs, {ties} montrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back: {edit}</source>
        <translation>Annulation : {edit}</translation>
    </message>
    <message>
        <source>Doing again: {edit}</source>
        <translation>Rétablissement : {edit}</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Annulé&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>Done again: {edit}</source>
        <translation>Rétabli&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>Saved: {edit}</source>
        <translation>Enregistré&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>2019, May 2019, 31 May 2019, ca. 2019, or 2019-05~; .. is open, empty is not known</source>
        <translation>2019, mai 2019, 31 mai 2019, vers 2019, ou 2019-05~&#xa0;; .. est ouvert, vide est inconnu</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tous les changements sont enregistrés</translation>
    </message>
    <message>
        <source>Snapshot, read only</source>
        <translation>Instantané, lecture seule</translation>
    </message>
    <message>
        <source>{actors} actors, {relationships} relationships shown</source>
        <translation>{actors} acteurs, {relationships} relations montrés</translation>
    </message>
    <message>
        <source>All changes saved, {time}</source>
        <translation>Tous les changements sont enregistrés, {time}</translation>
    </message>
    <message>
        <source>{some:,} of {all:,}</source>
        <translation>{some:,} sur {all:,}</translation>
    </message>
    <message>
        <source>Search actors</source>
        <translation>Chercher dans les acteurs</translation>
    </message>
    <message>
        <source>Also list actors that the filters hide; they are drawn faintly</source>
        <translation>Lister aussi les acteurs que cachent les filtres&#xa0;; ils sont dessinés pâles</translation>
    </message>
    <message>
        <source>Number of actors</source>
        <translation>Nombre d’acteurs</translation>
    </message>
    <message>
        <source>No actors with “{text}”. Press Escape to see all again.</source>
        <translation>Aucun acteur avec «&#xa0;{text}&#xa0;». Échap les montre tous de nouveau.</translation>
    </message>
    <message>
        <source>The filters hide all actors. Take a filter away, or tick “Show all rows”.</source>
        <translation>Les filtres cachent tous les acteurs. Retirez un filtre, ou cochez «&#xa0;Montrer toutes les lignes&#xa0;».</translation>
    </message>
    <message>
        <source>No actors in this map yet.</source>
        <translation>Pas encore d’acteur dans cette carte.</translation>
    </message>
    <message>
        <source>any name, Arabic included, descriptions and notes</source>
        <translation>tout nom, y compris en arabe, descriptions et notes</translation>
    </message>
    <message>
        <source>The actor&apos;s full name</source>
        <translation>Le nom complet de l’acteur</translation>
    </message>
    <message>
        <source>What sort of actor it is</source>
        <translation>De quelle sorte d’acteur il s’agit</translation>
    </message>
    <message>
        <source>Where the actor stood in the war of 2019 and 2020</source>
        <translation>Où se tenait l’acteur dans la guerre de 2019 et 2020</translation>
    </message>
    <message>
        <source>How many relationships the map holds for it, shown or not</source>
        <translation>Combien de relations la carte lui connaît, montrées ou non</translation>
    </message>
    <message>
        <source>How many of its relationships somebody denies</source>
        <translation>Combien de ses relations sont niées par quelqu’un</translation>
    </message>
    <message>
        <source>How many sources speak of it or of its relationships</source>
        <translation>Combien de sources parlent de lui ou de ses relations</translation>
    </message>
    <message>
        <source>When the actor existed, as far as is known; sorts by the first day</source>
        <translation>Quand l’acteur a existé, pour autant qu’on sache&#xa0;; trie par le premier jour</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Nom montré</translation>
    </message>
    <message>
        <source>Main rows are always there; background only when it is asked for</source>
        <translation>Les lignes principales sont toujours là&#xa0;; l’arrière-plan seulement sur demande</translation>
    </message>
    <message>
        <source>Other names and spellings</source>
        <translation>Autres noms et graphies</translation>
    </message>
    <message>
        <source>{title} of {data}</source>
        <translation>{title}&#xa0;: {data}</translation>
    </message>
    <message>
        <source>That {noun} is no longer in the map.</source>
        <translation>Cette ligne ({noun}) n’est plus dans la carte.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Search relationships</source>
        <translation>Chercher dans les relations</translation>
    </message>
    <message>
        <source>Also list relationships that the filters hide; they are drawn faintly</source>
        <translation>Lister aussi les relations que cachent les filtres&#xa0;; elles sont dessinées pâles</translation>
    </message>
    <message>
        <source>No relationships with “{text}”. Press Escape to see all again.</source>
        <translation>Aucune relation avec «&#xa0;{text}&#xa0;». Échap les montre toutes de nouveau.</translation>
    </message>
    <message>
        <source>The filters hide all relationships. Take a filter away, or tick “Show all rows”.</source>
        <translation>Les filtres cachent toutes les relations. Retirez un filtre, ou cochez «&#xa0;Montrer toutes les lignes&#xa0;».</translation>
    </message>
    <message>
        <source>No relationships in this map yet.</source>
        <translation>Pas encore de relation dans cette carte.</translation>
    </message>
    <message>
        <source>names, what it does, claims and notes</source>
        <translation>noms, ce qu’elle fait, affirmations et notes</translation>
    </message>
    <message>
        <source>The actor that does it, or the first of the two</source>
        <translation>L’acteur qui agit, ou le premier des deux</translation>
    </message>
    <message>
        <source>does what</source>
        <translation>fait quoi</translation>
    </message>
    <message>
        <source>What ties the two</source>
        <translation>Ce qui lie les deux</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>à qui</translation>
    </message>
    <message>
        <source>The actor it is done to, or the second of the two</source>
        <translation>L’acteur qui subit, ou le second des deux</translation>
    </message>
    <message>
        <source>From when to when, as far as is known; sorts by the first day</source>
        <translation>De quand à quand, pour autant qu’on sache&#xa0;; trie par le premier jour</translation>
    </message>
    <message>
        <source>How many sources say so, and how many deny it</source>
        <translation>Combien de sources le disent, et combien le nient</translation>
    </message>
    <message>
        <source>How many publishers say so independently: a reprint counts with what it copies</source>
        <translation>Combien d’éditeurs le disent indépendamment&#xa0;: une reprise compte avec ce qu’elle copie</translation>
    </message>
    <message>
        <source>The family of relationships it belongs to</source>
        <translation>La famille de relations à laquelle elle appartient</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Whether it is for or against the other</source>
        <translation>Si elle est pour ou contre l’autre</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Montrer toutes les lignes</translation>
    </message>
    <message>
        <source>Looks in {looked_in}</source>
        <translation>Cherche dans&#xa0;: {looked_in}</translation>
    </message>
    <message>
        <source>{listed:,} of {total:,}</source>
        <translation>{listed:,} sur {total:,}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Click to sort, drag to move, right-click to choose columns</source>
        <translation>Cliquer pour trier, glisser pour déplacer, clic droit pour choisir les colonnes</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>En faveur</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>May 2019, since May 2019, 2019-05 to 2020-10-23; ca. 2019; 2019-05/.. is open</source>
        <translation>mai 2019, depuis mai 2019, 2019-05 à 2020-10-23&#xa0;; vers 2019&#xa0;; 2019-05/.. est ouvert</translation>
    </message>
    <message>
        <source>As its kind says</source>
        <translation>Comme le dit son type</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Days, filters and cameras kept under a name, in the file of the map</source>
        <translation>Jours, filtres et vues gardés sous un nom, dans le fichier de la carte</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown…</source>
        <translation>&amp;Garder ce qui est montré…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Keep what is shown</source>
        <translation>Garder ce qui est montré</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Nom du signet</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>What was known by</source>
        <translation>Ce qui était connu au</translation>
    </message>
    <message>
        <source>a day, as in 1 April 2019</source>
        <translation>un jour, par exemple 1 avril 2019</translation>
    </message>
    <message>
        <source>What changed, in sentences</source>
        <translation>Ce qui a changé, en phrases</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>The sentences with their sources, as text or as a table (CSV)</source>
        <translation>Les phrases avec leurs sources, en texte ou en tableau (CSV)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ends the comparison</source>
        <translation>Met fin à la comparaison</translation>
    </message>
    <message>
        <source>{meta}: what changed {compared_words}</source>
        <translation>{meta}&#xa0;: ce qui a changé {compared_words}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no change</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>Changed {between}: {count}</source>
        <translation>Changements {between}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Write two days to compare them.</source>
        <translation>Écrivez deux jours pour les comparer.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>{name} could not be written: {strerror}.</source>
        <translation>{name} n’a pas pu être écrit&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>Saved the list of {found} changes to {name}</source>
        <translation>Liste de {found} changements enregistrée dans {name}</translation>
    </message>
    <message>
        <source>Nothing to count here.</source>
        <translation>Rien à compter ici.</translation>
    </message>
    <message>
        <source>Write a day, a month or a year; leave it empty for all times.</source>
        <translation>Écrivez un jour, un mois ou une année&#xa0;; laissez vide pour toutes les époques.</translation>
    </message>
    <message>
        <source>On one day</source>
        <translation>Un jour donné</translation>
    </message>
    <message>
        <source>Shows what is in force on the day</source>
        <translation>Montre ce qui est en vigueur ce jour-là</translation>
    </message>
    <message>
        <source>Up to the day</source>
        <translation>Jusqu’au jour</translation>
    </message>
    <message>
        <source>Shows everything that was ever in force until the day</source>
        <translation>Montre tout ce qui a été en vigueur jusqu’à ce jour</translation>
    </message>
    <message>
        <source>In a range</source>
        <translation>Dans une période</translation>
    </message>
    <message>
        <source>Shows what is in force at some time in a range that ends on the day</source>
        <translation>Montre ce qui est en vigueur à un moment d’une période qui finit ce jour-là</translation>
    </message>
    <message>
        <source>A week a second</source>
        <translation>Une semaine par seconde</translation>
    </message>
    <message>
        <source>A month a second</source>
        <translation>Un mois par seconde</translation>
    </message>
    <message>
        <source>3 months a second</source>
        <translation>3 mois par seconde</translation>
    </message>
    <message>
        <source>A year a second</source>
        <translation>Une année par seconde</translation>
    </message>
    <message>
        <source>Play through time, or stop (Space in the timeline)</source>
        <translation>Dérouler le temps, ou arrêter (Espace dans la frise)</translation>
    </message>
    <message>
        <source>How the day is shown</source>
        <translation>Comment le jour est montré</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Toutes les époques</translation>
    </message>
    <message>
        <source>In force on: a day, month or year; empty for all times</source>
        <translation>En vigueur le&#xa0;: jour, mois ou année&#xa0;; vide pour toutes les époques</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Connu au</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Only what had been reported by that day; empty for all that is known today</source>
        <translation>Seulement ce qui avait été rapporté à ce jour&#xa0;; vide pour tout ce qu’on sait aujourd’hui</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Ghosts, uncertain dates, what changed, curves</source>
        <translation>Fantômes, dates incertaines, changements, courbes</translation>
    </message>
    <message>
        <source>&amp;Ghosts of what is not in force</source>
        <translation>&amp;Fantômes de ce qui n’est pas en vigueur</translation>
    </message>
    <message>
        <source>What &amp;may not be in force</source>
        <translation>Ce qui &amp;n’est peut-être pas en vigueur</translation>
    </message>
    <message>
        <source>What &amp;changed…</source>
        <translation>Ce qui a &amp;changé…</translation>
    </message>
    <message>
        <source>C&amp;urves…</source>
        <translation>Co&amp;urbes…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Backers of each side</source>
        <translation>Soutiens de chaque camp</translation>
    </message>
    <message>
        <source>Relationships by group</source>
        <translation>Relations par groupe</translation>
    </message>
    <message>
        <source>Actors by their measure</source>
        <translation>Acteurs selon leur mesure</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>As a picture (PNG, SVG) or as numbers (CSV)</source>
        <translation>En image (PNG, SVG) ou en nombres (CSV)</translation>
    </message>
    <message>
        <source>{path}: curves are written as .png, .svg or .csv.</source>
        <translation>{path}&#xa0;: les courbes s’écrivent en .png, .svg ou .csv.</translation>
    </message>
    <message>
        <source>Actors with a tie of support to somebody of the side, by day</source>
        <translation>Acteurs liés par un soutien à quelqu’un du camp, par jour</translation>
    </message>
    <message>
        <source>Relationships that are or may be in force, by day</source>
        <translation>Relations en vigueur ou peut-être en vigueur, par jour</translation>
    </message>
    <message>
        <source>{label}, as a share of the largest on the day</source>
        <translation>{label}, en part du plus grand du jour</translation>
    </message>
    <message>
        <source>; the largest four, or those that are selected</source>
        <translation>&#xa0;; les quatre plus grands, ou ceux qui sont sélectionnés</translation>
    </message>
    <message>
        <source>; worked out on {n} days, each holding until the next</source>
        <translation>&#xa0;; calculé pour {n} jours, chacun valant jusqu’au suivant</translation>
    </message>
    <message>
        <source>, as known by {date}</source>
        <translation>, selon ce qu’on savait au {date}</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Enregistrer les courbes</translation>
    </message>
    <message>
        <source>Saved the curves to {name}</source>
        <translation>Courbes enregistrées dans {name}</translation>
    </message>
    <message>
        <source>Curves over time</source>
        <translation>Courbes dans le temps</translation>
    </message>
    <message>
        <source>known by {date}</source>
        <translation>connu le {date}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise chronologique</translation>
    </message>
    <message>
        <source>Arrow keys move the day, with Shift a week, page keys a month, Ctrl with arrows to the next event</source>
        <translation>Les flèches déplacent le jour, avec Maj une semaine, les touches de page un mois, Ctrl et flèches jusqu’à l’événement suivant</translation>
    </message>
    <message>
        <source>Who stands behind whom</source>
        <translation>Qui se tient derrière qui</translation>
    </message>
    <message>
        <source>Colour is a side, shape is a kind of actor, a dashed red line is enmity. Click an actor to see who is tied to it. The wheel zooms, the right button moves the picture, F shows all of it again.</source>
        <translation>La couleur est un camp, la forme un type d’acteur, une ligne rouge en tirets une hostilité. Cliquez sur un acteur pour voir qui lui est lié. La molette zoome, le bouton droit déplace l’image, F la montre de nouveau en entier.</translation>
    </message>
    <message>
        <source>Every line rests on claims: what a source says, when it said so, and who denies it. Click a line, and its sources stand here, graded. Ctrl+Shift+E adds another.</source>
        <translation>Chaque ligne repose sur des affirmations&#xa0;: ce que dit une source, quand elle l’a dit, et qui le nie. Cliquez sur une ligne&#xa0;: ses sources s’affichent ici, avec leur note. Ctrl+Maj+E en ajoute une autre.</translation>
    </message>
    <message>
        <source>Any day, as known on any day</source>
        <translation>N’importe quel jour, tel qu’on le connaissait n’importe quel jour</translation>
    </message>
    <message>
        <source>Drag in the time line to see what was in force on a day. “Known by” hides what was published later, so that you see the war as its readers saw it then.</source>
        <translation>Faites glisser dans la frise pour voir ce qui était en vigueur un jour donné. «&#xa0;Connu au&#xa0;» cache ce qui a été publié plus tard&#xa0;: vous voyez la guerre comme ses lecteurs la voyaient alors.</translation>
    </message>
    <message>
        <source>Who brokers between the sides? How is one tied to another? Each answer is a sentence with what it rests on, and colours the map until you go back.</source>
        <translation>Qui sert d’intermédiaire entre les camps&#xa0;? Comment l’un est-il lié à l’autre&#xa0;? Chaque réponse est une phrase avec ce sur quoi elle repose, et colore la carte jusqu’à ce que vous reveniez.</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <translation>À vous de jouer</translation>
    </message>
    <message>
        <source>Double-click an empty place to add an actor, drag from an actor&apos;s rim to tie two. Every change is saved at once, and undo goes back as far as you like. Ctrl+E writes pictures and files, Ctrl+K finds anything.</source>
        <translation>Double-cliquez sur un endroit vide pour ajouter un acteur, tirez depuis le bord d’un acteur pour en lier deux. Chaque changement est enregistré aussitôt, et l’annulation remonte aussi loin que vous voulez. Ctrl+E écrit images et fichiers, Ctrl+K trouve tout.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Everything about what is selected: its fields, its relationships, and the claims that say so or deny it. Every field can be edited, and every edit undone.</source>
        <translation>Tout sur ce qui est sélectionné&#xa0;: ses champs, ses relations, et les affirmations qui le disent ou le nient. Chaque champ peut être modifié, et chaque modification annulée.</translation>
    </message>
    <message>
        <source>Chooses what the map shows: kinds, sides, signs, grades and words. What is hidden stays in the file.</source>
        <translation>Choisit ce que montre la carte&#xa0;: types, camps, signes, notes et mots. Ce qui est caché reste dans le fichier.</translation>
    </message>
    <message>
        <source>How the picture arranges itself: true distances or clear groups, how strongly it pulls, and a pause.</source>
        <translation>Comment l’image s’arrange&#xa0;: vraies distances ou groupes nets, force d’attraction, et une pause.</translation>
    </message>
    <message>
        <source>Every change of this map, the newest first. Click one to go back to how it was then.</source>
        <translation>Chaque changement de cette carte, le plus récent d’abord. Cliquez-en un pour revenir à l’état d’alors.</translation>
    </message>
    <message>
        <source>Questions to the map. Each answer is a sentence and a table, says how it was computed and what it rests on, and colours the map until you go back.</source>
        <translation>Questions à la carte. Chaque réponse est une phrase et un tableau, dit comment elle a été calculée et sur quoi elle repose, et colore la carte jusqu’à ce que vous reveniez.</translation>
    </message>
    <message>
        <source>All actors as a list that can be sorted, searched and edited. Selecting here selects on the map.</source>
        <translation>Tous les acteurs dans une liste à trier, chercher et modifier. Sélectionner ici sélectionne sur la carte.</translation>
    </message>
    <message>
        <source>All relationships as a list: who does what to whom, since when, and how well sourced.</source>
        <translation>Toutes les relations dans une liste&#xa0;: qui fait quoi envers qui, depuis quand, et avec quelles sources.</translation>
    </message>
    <message>
        <source>What happened on which day, and whom it concerns.</source>
        <translation>Ce qui s’est passé quel jour, et qui cela concerne.</translation>
    </message>
    <message>
        <source>Your notes, free on the map or about one row.</source>
        <translation>Vos notes, libres sur la carte ou au sujet d’une ligne.</translation>
    </message>
    <message>
        <source>Every document that claims cite. Import, merge and export them here.</source>
        <translation>Chaque document que citent les affirmations. Importez-les, fusionnez-les et exportez-les ici.</translation>
    </message>
    <message>
        <source>Where sources contradict each other, and what you decided about it.</source>
        <translation>Où des sources se contredisent, et ce que vous en avez décidé.</translation>
    </message>
    <message>
        <source>What deserves a second look: lines without sources, dates that cannot be, copies counted twice.</source>
        <translation>Ce qui mérite un second regard&#xa0;: lignes sans source, dates impossibles, copies comptées deux fois.</translation>
    </message>
    <message>
        <source>What would be left of the map without a source, an outlet or an author.</source>
        <translation>Ce qui resterait de la carte sans une source, un média ou un auteur.</translation>
    </message>
    <message>
        <source>Who changed what and when, read from the file&apos;s own journal.</source>
        <translation>Qui a changé quoi et quand, d’après le journal du fichier lui-même.</translation>
    </message>
    <message>
        <source>The map. Drag an actor to move it, drag from its rim to tie it to another, double-click an empty place to add one. The wheel zooms, the right button moves the picture. Tab and the arrow keys walk along it.</source>
        <translation>La carte. Faites glisser un acteur pour le déplacer, tirez depuis son bord pour le lier à un autre, double-cliquez sur un endroit vide pour en ajouter un. La molette zoome, le bouton droit déplace l’image. Tab et les flèches la parcourent.</translation>
    </message>
    <message>
        <source>The time. Drag to choose a day, or type it; “Known by” hides what was published later. Marks are events, the grey ground counts relationships in force.</source>
        <translation>Le temps. Faites glisser pour choisir un jour, ou tapez-le&#xa0;; «&#xa0;Connu au&#xa0;» cache ce qui a été publié plus tard. Les marques sont des événements, le fond gris compte les relations en vigueur.</translation>
    </message>
    <message>
        <source>The picture is held still.</source>
        <translation>L’image est immobilisée.</translation>
    </message>
    <message>
        <source>The picture moves again.</source>
        <translation>L’image bouge de nouveau.</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <source>the file is as it was attached</source>
        <translation>le fichier est tel qu’il a été joint</translation>
    </message>
    <message>
        <source>the file is no longer the one that was attached</source>
        <translation>le fichier n’est plus celui qui a été joint</translation>
    </message>
    <message>
        <source>the file is not where it was</source>
        <translation>le fichier n’est plus à sa place</translation>
    </message>
    <message>
        <source>Refers to nothing</source>
        <translation>Renvoie à rien</translation>
    </message>
    <message>
        <source>No such date</source>
        <translation>Date inexistante</translation>
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation>Finit avant de commencer</translation>
    </message>
    <message>
        <source>No source written down</source>
        <translation>Aucune source indiquée</translation>
    </message>
    <message>
        <source>Disputed, and nobody says by whom</source>
        <translation>Contesté, et personne ne dit par qui</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Non daté</translation>
    </message>
    <message>
        <source>Source without address or archive</source>
        <translation>Source sans adresse ni archive</translation>
    </message>
    <message>
        <source>Attached file has changed</source>
        <translation>Le fichier joint a changé</translation>
    </message>
    <message>
        <source>Attached file is missing</source>
        <translation>Le fichier joint manque</translation>
    </message>
    <message>
        <source>Repeats the source&apos;s wording</source>
        <translation>Reprend les mots de la source</translation>
    </message>
    <message>
        <source>Two actors, one name</source>
        <translation>Deux acteurs, un seul nom</translation>
    </message>
    <message>
        <source>Kind outside the vocabulary</source>
        <translation>Type hors du vocabulaire</translation>
    </message>
    <message>
        <source>Side outside the vocabulary</source>
        <translation>Camp hors du vocabulaire</translation>
    </message>
    <message>
        <source>Actor without relationship</source>
        <translation>Acteur sans relation</translation>
    </message>
    <message>
        <source>Nobody is cited for “{sentence}” ({id}).</source>
        <translation>Personne n’est cité pour «&#xa0;{sentence}&#xa0;» ({id}).</translation>
    </message>
    <message>
        <source>{said} is claimed, and no source is written down.</source>
        <translation>{said} est affirmé, et aucune source n’est indiquée.</translation>
    </message>
    <message>
        <source>{said} rests on one publisher.</source>
        <translation>{said} repose sur un seul éditeur.</translation>
    </message>
    <message>
        <source>{said} rests on partisan or state media only.</source>
        <translation>{said} repose seulement sur des médias partisans ou d’État.</translation>
    </message>
    <message>
        <source>{said} has no date.</source>
        <translation>{said} n’a pas de date.</translation>
    </message>
    <message>
        <source>“{sentence}” ({id}) is disputed, and no claim says by whom.</source>
        <translation>«&#xa0;{sentence}&#xa0;» ({id}) est contesté, et aucune affirmation ne dit par qui.</translation>
    </message>
    <message>
        <source>“{sentence}” ({id})</source>
        <translation>«&#xa0;{sentence}&#xa0;» ({id})</translation>
    </message>
    <message>
        <source>{actor} ({id}) and {other} ({other_id}) are both called “{name}”.</source>
        <translation>{actor} ({id}) et {other} ({other_id}) s’appellent tous deux «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>{actor}: no relationship.</source>
        <translation>{actor}&#xa0;: aucune relation.</translation>
    </message>
    <message>
        <source>The {table} {id} has the {field} “{word}”, which the vocabulary does not have.</source>
        <translation>{table} {id}&#xa0;: {field} «&#xa0;{word}&#xa0;» ne figure pas dans le vocabulaire.</translation>
    </message>
    <message>
        <source>Still to do: “{note}”.</source>
        <translation>Reste à faire&#xa0;: «&#xa0;{note}&#xa0;».</translation>
    </message>
    <message>
        <source>{row} refers to the {table} “{id}”, which is not in the map.</source>
        <translation>{row} renvoie à {table} «&#xa0;{id}&#xa0;», qui n’est pas sur la carte.</translation>
    </message>
    <message>
        <source>{row}: {cause}</source>
        <translation>{row}&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>{row}, {field}: {cause}</source>
        <translation>{row}, {field}&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>The {table} {id}</source>
        <translation>{table} {id}</translation>
    </message>
    <message>
        <source>“{title}” ({id}) has neither address nor archive copy.</source>
        <translation>«&#xa0;{title}&#xa0;» ({id}) n’a ni adresse ni copie d’archive.</translation>
    </message>
    <message>
        <source>The file of “{title}” ({id}) is no longer the one that was attached.</source>
        <translation>Le fichier de «&#xa0;{title}&#xa0;» ({id}) n’est plus celui qui a été joint.</translation>
    </message>
    <message>
        <source>The file of “{title}” ({id}) is not there: {name}.</source>
        <translation>Le fichier de «&#xa0;{title}&#xa0;» ({id}) n’est pas là&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>What is written from “{title}” repeats its wording: “{run}”.</source>
        <translation>Ce qui est écrit d’après «&#xa0;{title}&#xa0;» reprend ses mots&#xa0;: «&#xa0;{run}&#xa0;».</translation>
    </message>
    <message>
        <source>{date}. {question} {answer}</source>
        <translation>{date}. {question} {answer}</translation>
    </message>
    <message>
        <source>What changed {between}</source>
        <translation>Ce qui a changé {between}</translation>
    </message>
    <message>
        <source>as known by {date}</source>
        <translation>d’après ce qu’on savait le {date}</translation>
    </message>
    <message>
        <source>{said}, as of {date}</source>
        <translation>{said}, état du {date}</translation>
    </message>
    <message>
        <source>All relationships on record</source>
        <translation>Toutes les relations enregistrées</translation>
    </message>
    <message>
        <source>only what {filter}</source>
        <translation>seulement ce qui {filter}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more filter</source>
        <comment>{n:,} more filters</comment>
        <translation>
            <numerusform>{n:,} autre filtre</numerusform>
            <numerusform>{n:,} autres filtres</numerusform>
        </translation>
    </message>
    <message>
        <source>background left out</source>
        <translation>sans l’arrière-plan</translation>
    </message>
    <message>
        <source>some relationships left out</source>
        <translation>certaines relations omises</translation>
    </message>
    <message>
        <source>{actors}, {ties}, no source cited. Made with Backers.</source>
        <translation>{actors}, {ties}, aucune source citée. Réalisé avec Backers.</translation>
    </message>
    <message>
        <source>{actors}, {ties}, {sources}. Made with Backers.</source>
        <translation>{actors}, {ties}, {sources}. Réalisé avec Backers.</translation>
    </message>
    <message>
        <source>{actors}, {ties}, {sources}: {what}. Made with Backers.</source>
        <translation>{actors}, {ties}, {sources}&#xa0;: {what}. Réalisé avec Backers.</translation>
    </message>
    <message>
        <source>Backed by</source>
        <translation>Soutenu par</translation>
    </message>
    <message>
        <source>Backs</source>
        <translation>Soutient</translation>
    </message>
    <message>
        <source>Allied with</source>
        <translation>Allié à</translation>
    </message>
    <message>
        <source>Cooperates with</source>
        <translation>Coopère avec</translation>
    </message>
    <message>
        <source>Fights or opposes</source>
        <translation>Combat ou s’oppose à</translation>
    </message>
    <message>
        <source>Talks and diplomacy</source>
        <translation>Pourparlers et diplomatie</translation>
    </message>
    <message>
        <source>Belongs to, leads</source>
        <translation>Appartient à, dirige</translation>
    </message>
    <message>
        <source>Other ties</source>
        <translation>Autres liens</translation>
    </message>
    <message>
        <source>There is already an actor with the id {id}.</source>
        <translation>Il y a déjà un acteur avec l’identifiant {id}.</translation>
    </message>
    <message>
        <source>add {actor}</source>
        <translation>ajouter {actor}</translation>
    </message>
    <message>
        <source>That relationship is no longer in the map.</source>
        <translation>Cette relation n’est plus sur la carte.</translation>
    </message>
    <message>
        <source>straighten {rows}</source>
        <translation>redresser {rows}</translation>
    </message>
    <message>
        <source>bend {rows}</source>
        <translation>courber {rows}</translation>
    </message>
    <message>
        <source>There is already a bookmark “{name}”.</source>
        <translation>Il y a déjà un signet «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>keep {bookmark}</source>
        <translation>garder {bookmark}</translation>
    </message>
    <message>
        <source>That contradiction is no longer in the map.</source>
        <translation>Ce désaccord n’est plus sur la carte.</translation>
    </message>
    <message>
        <source>Say why: a decision without its reason helps no later reader.</source>
        <translation>Dites pourquoi&#xa0;: une décision sans raison n’aide aucun lecteur.</translation>
    </message>
    <message>
        <source>decide on {topic}</source>
        <translation>trancher {topic}</translation>
    </message>
    <message>
        <source>open again {topic}</source>
        <translation>rouvrir {topic}</translation>
    </message>
    <message>
        <source>What the finding is about is no longer in the map.</source>
        <translation>Ce dont parle le constat n’est plus sur la carte.</translation>
    </message>
    <message>
        <source>Say why this may stay as it is.</source>
        <translation>Dites pourquoi cela peut rester ainsi.</translation>
    </message>
    <message>
        <source>mute a finding about {row}</source>
        <translation>masquer un constat sur {row}</translation>
    </message>
    <message>
        <source>That finding is not muted.</source>
        <translation>Ce constat n’est pas masqué.</translation>
    </message>
    <message>
        <source>no longer mute a finding about {row}</source>
        <translation>ne plus masquer un constat sur {row}</translation>
    </message>
    <message>
        <source>delete nothing</source>
        <translation>ne rien supprimer</translation>
    </message>
    <message>
        <source>delete {rows}</source>
        <translation>supprimer {rows}</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” cannot be deleted: {n} claim rests on it ({what}).</source>
        <comment>“{title}” cannot be deleted: {n} claims rest on it ({what}).</comment>
        <translation>
            <numerusform>«&#xa0;{title}&#xa0;» ne peut pas être supprimé&#xa0;: {n} affirmation s’appuie dessus ({what}).</numerusform>
            <numerusform>«&#xa0;{title}&#xa0;» ne peut pas être supprimé&#xa0;: {n} affirmations s’appuient dessus ({what}).</numerusform>
        </translation>
    </message>
    <message>
        <source>source of the confidence</source>
        <translation>origine de la confiance</translation>
    </message>
    <message>
        <source>label on the map</source>
        <translation>libellé sur la carte</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>reason for the side</source>
        <translation>raison du camp</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>date de début</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>date de fin</translation>
    </message>
    <message>
        <source>That {table} is no longer in the map.</source>
        <translation>{table}&#xa0;: n’est plus sur la carte.</translation>
    </message>
    <message>
        <source>rename {row} to {name}</source>
        <translation>renommer {row} en {name}</translation>
    </message>
    <message>
        <source>change nothing</source>
        <translation>ne rien changer</translation>
    </message>
    <message>
        <source>change {fields} of {rows}</source>
        <translation>modifier {fields} de {rows}</translation>
    </message>
    <message>
        <source>There is no actor “{end}” in this map.</source>
        <translation>Il n’y a pas d’acteur «&#xa0;{end}&#xa0;» sur cette carte.</translation>
    </message>
    <message>
        <source>An actor of the event is no longer in the map.</source>
        <translation>Un acteur de l’événement n’est plus sur la carte.</translation>
    </message>
    <message>
        <source>A relationship of the event is no longer in the map.</source>
        <translation>Une relation de l’événement n’est plus sur la carte.</translation>
    </message>
    <message>
        <source>add event {event}</source>
        <translation>ajouter l’événement {event}</translation>
    </message>
    <message>
        <source>add source {source}</source>
        <translation>ajouter la source {source}</translation>
    </message>
    <message>
        <source>A source needs a title, an address or a document symbol.</source>
        <translation>Une source a besoin d’un titre, d’une adresse ou d’une cote de document.</translation>
    </message>
    <message>
        <source>What the claim is about is no longer in the map.</source>
        <translation>Ce dont parle l’affirmation n’est plus sur la carte.</translation>
    </message>
    <message>
        <source>That source is no longer in the map.</source>
        <translation>Cette source n’est plus sur la carte.</translation>
    </message>
    <message>
        <source>A claim needs a source or a text.</source>
        <translation>Une affirmation a besoin d’une source ou d’un texte.</translation>
    </message>
    <message>
        <source>dispute {row}</source>
        <translation>contester {row}</translation>
    </message>
    <message>
        <source>cite a source for {row}</source>
        <translation>citer une source pour {row}</translation>
    </message>
    <message>
        <source>An actor cannot be merged with itself.</source>
        <translation>Un acteur ne peut pas être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>One of the two actors is no longer in the map.</source>
        <translation>L’un des deux acteurs n’est plus sur la carte.</translation>
    </message>
    <message>
        <source>merge {actor} into {other}</source>
        <translation>fusionner {actor} avec {other}</translation>
    </message>
    <message>
        <source>note “{text}”</source>
        <translation>note «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>claim “{text}”</source>
        <translation>affirmation «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>bookmark “{name}”</source>
        <translation>signet «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>selection “{name}”</source>
        <translation>sélection «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>mute of “{rule}”</source>
        <translation>masquage de «&#xa0;{rule}&#xa0;»</translation>
    </message>
    <message>
        <source>A note needs some text.</source>
        <translation>Une note a besoin d’un texte.</translation>
    </message>
    <message>
        <source>What the note is about is no longer in the map.</source>
        <translation>Ce dont parle la note n’est plus sur la carte.</translation>
    </message>
    <message>
        <source>add a note on the map</source>
        <translation>ajouter une note sur la carte</translation>
    </message>
    <message>
        <source>add a note on {row}</source>
        <translation>ajouter une note sur {row}</translation>
    </message>
    <message>
        <source>Those actors are no longer in the map.</source>
        <translation>Ces acteurs ne sont plus sur la carte.</translation>
    </message>
    <message>
        <source>move {rows}</source>
        <translation>déplacer {rows}</translation>
    </message>
    <message>
        <source>pin {rows}</source>
        <translation>épingler {rows}</translation>
    </message>
    <message>
        <source>unpin {rows}</source>
        <translation>désépingler {rows}</translation>
    </message>
    <message>
        <source>A relationship needs two different actors.</source>
        <translation>Une relation a besoin de deux acteurs différents.</translation>
    </message>
    <message>
        <source>Two places do not act on each other.</source>
        <translation>Deux lieux n’agissent pas l’un sur l’autre.</translation>
    </message>
    <message>
        <source>connect {subject} to {object} ({phrase})</source>
        <translation>relier {subject} à {object} ({phrase})</translation>
    </message>
    <message>
        <source>turn around {rows}</source>
        <translation>inverser {rows}</translation>
    </message>
    <message>
        <source>Nothing is selected that could be kept: select actors or relationships first.</source>
        <translation>Rien de ce qui est sélectionné ne peut être gardé&#xa0;: sélectionnez d’abord des acteurs ou des relations.</translation>
    </message>
    <message>
        <source>Selection {n}</source>
        <translation>Sélection {n}</translation>
    </message>
    <message>
        <source>{n}: {names}</source>
        <translation>{n}&#xa0;: {names}</translation>
    </message>
    <message>
        <source>save {name}</source>
        <translation>enregistrer {name}</translation>
    </message>
    <message>
        <source>A source cannot be merged with itself.</source>
        <translation>Une source ne peut pas être fusionnée avec elle-même.</translation>
    </message>
    <message>
        <source>One of the two sources is no longer in the map.</source>
        <translation>L’une des deux sources n’est plus sur la carte.</translation>
    </message>
    <message>
        <source>merge source {source} into {other}</source>
        <translation>fusionner la source {source} avec {other}</translation>
    </message>
    <message>
        <source>Choose another source to rest the claims on.</source>
        <translation>Choisissez une autre source pour les affirmations.</translation>
    </message>
    <message>
        <source>delete {source}, its claims now resting on {other}</source>
        <translation>supprimer {source}, ses affirmations reposant désormais sur {other}</translation>
    </message>
    <message>
        <source>High: two or more independent publishers say so, not partisan or state media alone, and nobody denies it. Medium: the same but denied, or one such publisher and nobody denies it. Low: everything else. Sources graded E and claims graded 5 are not counted.</source>
        <translation>Élevée&#xa0;: deux éditeurs indépendants ou plus le disent, pas seulement des médias partisans ou d’État, et personne ne le nie. Moyenne&#xa0;: de même mais nié, ou un seul éditeur de ce genre et personne ne le nie. Faible&#xa0;: tout le reste. Les sources notées E et les affirmations notées 5 ne comptent pas.</translation>
    </message>
    <message numerus="yes">
        <source>One publisher says so</source>
        <comment>{n} independent publishers say so</comment>
        <translation>
            <numerusform>Un éditeur le dit</numerusform>
            <numerusform>{n} éditeurs indépendants le disent</numerusform>
        </translation>
    </message>
    <message>
        <source>No source that counts says so</source>
        <translation>Aucune source qui compte ne le dit</translation>
    </message>
    <message>
        <source>and it is denied</source>
        <translation>et c’est nié</translation>
    </message>
    <message>
        <source>and nobody denies it</source>
        <translation>et personne ne le nie</translation>
    </message>
    <message>
        <source>partisan or state media only</source>
        <translation>médias partisans ou d’État seulement</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>même adresse</translation>
    </message>
    <message>
        <source>same document symbol</source>
        <translation>même cote de document</translation>
    </message>
    <message>
        <source>nearly the same title</source>
        <translation>presque le même titre</translation>
    </message>
    <message>
        <source>says from: {said}</source>
        <translation>dit à partir de&#xa0;: {said}</translation>
    </message>
    <message>
        <source>says until: {said}</source>
        <translation>dit jusqu’à&#xa0;: {said}</translation>
    </message>
    <message>
        <source>says on: {said}</source>
        <translation>dit le&#xa0;: {said}</translation>
    </message>
    <message>
        <source>says kind: {said}</source>
        <translation>dit le type&#xa0;: {said}</translation>
    </message>
    <message>
        <source>says sign: {said}</source>
        <translation>dit le signe&#xa0;: {said}</translation>
    </message>
    <message>
        <source>support</source>
        <comment>sign</comment>
        <translation>soutien</translation>
    </message>
    <message>
        <source>neutral</source>
        <comment>sign</comment>
        <translation>neutre</translation>
    </message>
    <message>
        <source>hostility</source>
        <comment>sign</comment>
        <translation>hostilité</translation>
    </message>
    <message numerus="yes">
        <source>says so: {n} source</source>
        <comment>says so: {n} sources</comment>
        <translation>
            <numerusform>le disent&#xa0;: {n} source</numerusform>
            <numerusform>le disent&#xa0;: {n} sources</numerusform>
        </translation>
    </message>
    <message>
        <source>no source says so yet</source>
        <translation>aucune source ne le dit encore</translation>
    </message>
    <message numerus="yes">
        <source>{n} denies</source>
        <comment>{n} deny</comment>
        <translation>
            <numerusform>{n} le nie</numerusform>
            <numerusform>{n} le nient</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>credibility {grade}</source>
        <translation>crédibilité {grade}</translation>
    </message>
    <message>
        <source>says {name}: {said}</source>
        <translation>dit {name}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lue</translation>
    </message>
    <message>
        <source>reprint</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>map label</source>
        <translation>libellé sur la carte</translation>
    </message>
    <message>
        <source>why this side</source>
        <translation>pourquoi ce camp</translation>
    </message>
    <message>
        <source>from</source>
        <comment>field</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>until</source>
        <comment>field</comment>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>archive copy</source>
        <translation>copie d’archive</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>shown on</source>
        <translation>montré sur</translation>
    </message>
    <message>
        <source>reprint of</source>
        <translation>reprise de</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>checksum of the file</source>
        <translation>empreinte du fichier</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>confidence derived</source>
        <translation>confiance déduite</translation>
    </message>
    <message>
        <source>about</source>
        <translation>à propos de</translation>
    </message>
    <message>
        <source>entered by</source>
        <translation>saisi par</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>tranché par</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>tranché</translation>
    </message>
    <message>
        <source>looked up on</source>
        <translation>consulté le</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>side</source>
        <translation>camp</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributs</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>signe</translation>
    </message>
    <message>
        <source>directed</source>
        <translation>orienté</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>position</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>locator</source>
        <translation>emplacement</translation>
    </message>
    <message>
        <source>credibility</source>
        <translation>crédibilité</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>assertions</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>éditeur</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>auteurs</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>média</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>fiabilité</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>débuts</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>fins</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>handling</source>
        <translation>traitement</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>todo</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation>Un acteur a besoin d’un nom.</translation>
    </message>
    <message>
        <source>An event needs a title.</source>
        <translation>Un événement a besoin d’un titre.</translation>
    </message>
    <message>
        <source>A bookmark needs a name.</source>
        <translation>Un signet a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A selection needs a name.</source>
        <translation>Une sélection a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A {table} has no field “{field}”.</source>
        <translation>{table}&#xa0;: aucun champ «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>The text has {n:,} characters; {most:,} is the most.</source>
        <translation>Le texte a {n:,} caractères&#xa0;; {most:,} est le maximum.</translation>
    </message>
    <message>
        <source>A relationship needs a kind.</source>
        <translation>Une relation a besoin d’un type.</translation>
    </message>
    <message>
        <source>{what} is one of: {said}.</source>
        <translation>{what}&#xa0;: au choix {said}.</translation>
    </message>
    <message>
        <source>A sign is +1, 0 or -1, or empty to follow the kind.</source>
        <translation>Un signe est +1, 0 ou -1, ou vide pour suivre le type.</translation>
    </message>
    <message>
        <source>Choose or write one word or a few, at most 200 characters.</source>
        <translation>Choisissez ou écrivez un mot ou quelques-uns, 200 caractères au plus.</translation>
    </message>
    <message>
        <source>An address starts with http:// or https://.</source>
        <translation>Une adresse commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>A source says that it is support (1), neutral (0) or hostility (-1).</source>
        <translation>Une source dit que c’est un soutien (1), neutre (0) ou une hostilité (-1).</translation>
    </message>
    <message>
        <source>The tier</source>
        <translation>Le niveau</translation>
    </message>
    <message>
        <source>The direction</source>
        <translation>La direction</translation>
    </message>
    <message>
        <source>The confidence</source>
        <translation>La confiance</translation>
    </message>
    <message>
        <source>The stance</source>
        <translation>La position</translation>
    </message>
    <message>
        <source>The credibility</source>
        <translation>La crédibilité</translation>
    </message>
    <message>
        <source>The reliability</source>
        <translation>La fiabilité</translation>
    </message>
    <message>
        <source>“{quoted}”</source>
        <translation>«&#xa0;{quoted}&#xa0;»</translation>
    </message>
    <message>
        <source>{source}. {address}</source>
        <translation>{source}. {address}</translation>
    </message>
    <message>
        <source>{source}. {address} (looked up on {date})</source>
        <translation>{source}. {address} (consulté le {date})</translation>
    </message>
    <message>
        <source>{sentence} (disputed).</source>
        <translation>{sentence} (contesté).</translation>
    </message>
    <message>
        <source>No date known</source>
        <translation>Aucune date connue</translation>
    </message>
    <message>
        <source>somebody denies it</source>
        <translation>quelqu’un le nie</translation>
    </message>
    <message>
        <source>Denied: {said}.</source>
        <translation>Nié&#xa0;: {said}.</translation>
    </message>
    <message>
        <source>{rows} new</source>
        <translation>{rows} en plus</translation>
    </message>
    <message>
        <source>{rows} changed</source>
        <translation>{rows} modifiés</translation>
    </message>
    <message>
        <source>{rows} in conflict</source>
        <translation>{rows} en conflit</translation>
    </message>
    <message>
        <source>{rows} left out</source>
        <translation>{rows} laissés de côté</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>{rows} here already</source>
        <translation>{rows} déjà ici</translation>
    </message>
    <message>
        <source>facts about the map</source>
        <translation>données sur la carte</translation>
    </message>
    <message>
        <source>The map keeps its own {id}; the file has another.</source>
        <translation>La carte garde son propre {id}&#xa0;; le fichier en a un autre.</translation>
    </message>
    <message>
        <source>import {file}</source>
        <translation>importer {file}</translation>
    </message>
    <message>
        <source>The file has two different rows of table {table} called {id}; the first was taken.</source>
        <translation>Le fichier a deux lignes différentes de la table {table} nommées {id}&#xa0;; la première a été prise.</translation>
    </message>
    <message>
        <source>contains “{text}”</source>
        <translation>contient «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>compared with {date}</source>
        <translation>comparé au {date}</translation>
    </message>
    <message>
        <source>compared with what was known by {date}</source>
        <translation>comparé à ce qu’on savait le {date}</translation>
    </message>
    <message>
        <source>without uncertain dates</source>
        <translation>sans dates incertaines</translation>
    </message>
    <message>
        <source>with ghosts</source>
        <translation>avec fantômes</translation>
    </message>
    <message numerus="yes">
        <source>{n} step around {names}</source>
        <comment>{n} steps around {names}</comment>
        <translation>
            <numerusform>{n} étape autour de {names}</numerusform>
            <numerusform>{n} étapes autour de {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>disputed only</source>
        <translation>contestées seulement</translation>
    </message>
    <message>
        <source>without disputed</source>
        <translation>sans les contestées</translation>
    </message>
    <message>
        <source>with background</source>
        <translation>avec l’arrière-plan</translation>
    </message>
    <message>
        <source>without unconnected actors</source>
        <translation>sans acteurs isolés</translation>
    </message>
    <message>
        <source>only {what}</source>
        <translation>seulement {what}</translation>
    </message>
    <message>
        <source>without {what}</source>
        <translation>sans {what}</translation>
    </message>
    <message>
        <source>in force up to {date}</source>
        <translation>en vigueur jusqu’au {date}</translation>
    </message>
    <message>
        <source>in force from {date} to {end}</source>
        <translation>en vigueur du {date} au {end}</translation>
    </message>
    <message>
        <source>in force on {date}</source>
        <comment>a day</comment>
        <translation>en vigueur le {date}</translation>
    </message>
    <message>
        <source>in force in {date}</source>
        <comment>a month or year</comment>
        <translation>en vigueur en {date}</translation>
    </message>
    <message>
        <source>This bookmark cannot be read: it does not say what to show.</source>
        <translation>Ce signet ne peut pas être lu&#xa0;: il ne dit pas quoi montrer.</translation>
    </message>
    <message>
        <source>Who entered, wrote and decided, and when</source>
        <translation>Qui a saisi, écrit et tranché, et quand</translation>
    </message>
    <message numerus="yes">
        <source>{n} path of a local file</source>
        <comment>{n} paths of local files</comment>
        <translation>
            <numerusform>{n} chemin de fichier local</numerusform>
            <numerusform>{n} chemins de fichiers locaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history: {n:,} edit with its name and time</source>
        <comment>The history: {n:,} edits with their names and times</comment>
        <translation>
            <numerusform>L’historique&#xa0;: {n:,} modification avec son nom et son heure</numerusform>
            <numerusform>L’historique&#xa0;: {n:,} modifications avec leurs noms et heures</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, hidden by filters</source>
        <translation>{rows}, masqués par les filtres</translation>
    </message>
    <message>
        <source>{rows}, about what is hidden</source>
        <translation>{rows}, sur ce qui est masqué</translation>
    </message>
    <message>
        <source>{rows}, which nothing shown rests on</source>
        <translation>{rows}, sur lesquelles rien de montré ne repose</translation>
    </message>
    <message>
        <source>{rows}, private, to do, or about what is hidden</source>
        <translation>{rows}, privées, à faire, ou sur ce qui est masqué</translation>
    </message>
    <message>
        <source>{rows}: reasons why a finding may stay</source>
        <translation>{rows}&#xa0;: raisons pour lesquelles un constat peut rester</translation>
    </message>
    <message>
        <source>No actor is shown: the map is empty on this day or through these filters.</source>
        <translation>Aucun acteur n’est montré&#xa0;: la carte est vide ce jour-là ou à travers ces filtres.</translation>
    </message>
    <message>
        <source>Only one actor is shown: it takes two to be tied.</source>
        <translation>Un seul acteur est montré&#xa0;: il en faut deux pour un lien.</translation>
    </message>
    <message>
        <source>Nothing that counts is in force between the actors shown.</source>
        <translation>Rien de ce qui compte n’est en vigueur entre les acteurs montrés.</translation>
    </message>
    <message>
        <source>Structural balance of triads</source>
        <translation>Équilibre structurel des triades</translation>
    </message>
    <message>
        <source>A triangle holds together when the product of its three signs is in favour: my friend&apos;s friend is my friend, my enemy&apos;s enemy is my friend.</source>
        <translation>Un triangle tient quand le produit de ses trois signes est favorable&#xa0;: l’ami de mon ami est mon ami, l’ennemi de mon ennemi est mon ami.</translation>
    </message>
    <message>
        <source>Heider 1946; Cartwright and Harary 1956</source>
        <translation>Heider 1946&#xa0;; Cartwright et Harary 1956</translation>
    </message>
    <message>
        <source>Frustration index (line index of balance)</source>
        <translation>Indice de frustration (indice de ligne d’équilibre)</translation>
    </message>
    <message>
        <source>The fewest relationships that would have to go, or to change sign, for two camps to explain all others.</source>
        <translation>Le plus petit nombre de relations qui devraient partir, ou changer de signe, pour que deux camps expliquent toutes les autres.</translation>
    </message>
    <message>
        <source>Abelson and Rosenberg 1958; Harary 1959; exact by elimination, Bertele and Brioschi 1972</source>
        <translation>Abelson et Rosenberg 1958&#xa0;; Harary 1959&#xa0;; exact par élimination, Bertele et Brioschi 1972</translation>
    </message>
    <message>
        <source>No three actors are all tied to each other by signed relationships.</source>
        <translation>Il n’y a pas trois acteurs tous liés entre eux par des relations signées.</translation>
    </message>
    <message>
        <source>All {triangles} hold together: nobody is caught between two others.</source>
        <translation>{triangles}&#xa0;: tous tiennent, personne n’est pris entre deux autres.</translation>
    </message>
    <message>
        <source>All relationships that count have one sign.</source>
        <translation>Toutes les relations qui comptent ont le même signe.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {triangles} does not hold together; {actor} is in {among} of them.</source>
        <comment>{n} of {triangles} do not hold together; {actor} is in {among} of them.</comment>
        <translation>
            <numerusform>{n} sur {triangles} ne tient pas&#xa0;; {actor} est dans {among} d’entre eux.</numerusform>
            <numerusform>{n} sur {triangles} ne tiennent pas&#xa0;; {actor} est dans {among} d’entre eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Size: in triangles that don&apos;t hold</source>
        <translation>Taille&#xa0;: dans les triangles qui ne tiennent pas</translation>
    </message>
    <message>
        <source>number of such triangles</source>
        <translation>nombre de tels triangles</translation>
    </message>
    <message>
        <source>By this rule no pair keeps a sign.</source>
        <translation>Selon cette règle, aucune paire ne garde de signe.</translation>
    </message>
    <message>
        <source>Two camps of {first} and {second} explain {explained} of {ties}; {index}.</source>
        <translation>Deux camps de {first} et {second} expliquent {explained} sur {ties}&#xa0;; {index}.</translation>
    </message>
    <message>
        <source>One camp of all {n} explains {explained} of {ties}; {index}.</source>
        <translation>Un seul camp des {n} explique {explained} sur {ties}&#xa0;; {index}.</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Non expliqué</translation>
    </message>
    <message>
        <source>Colour: best split into two</source>
        <translation>Couleur&#xa0;: meilleure division en deux</translation>
    </message>
    <message>
        <source>In neither</source>
        <translation>Dans aucun</translation>
    </message>
    <message>
        <source>Other splits may explain as many; this is one of the best.</source>
        <translation>D’autres divisions peuvent en expliquer autant&#xa0;; celle-ci est l’une des meilleures.</translation>
    </message>
    <message>
        <source>Ties that two camps don&apos;t explain, on the days of events</source>
        <translation>Liens que deux camps n’expliquent pas, aux jours des événements</translation>
    </message>
    <message>
        <source>{one}, {two} and {three} are for each other</source>
        <translation>{one}, {two} et {three} sont favorables entre eux</translation>
    </message>
    <message>
        <source>{one}, {two} and {three} are all against each other</source>
        <translation>{one}, {two} et {three} sont tous opposés entre eux</translation>
    </message>
    <message>
        <source>{middle}, tied in favour to both {left} and {right}, who are against each other</source>
        <translation>{middle}&#xa0;: lien favorable avec {left} et avec {right}, qui sont opposés</translation>
    </message>
    <message>
        <source>{left} and {right} stand together against {lonely}</source>
        <translation>{left} et {right} se tiennent ensemble contre {lonely}</translation>
    </message>
    <message>
        <source>for each other across the camps</source>
        <translation>favorables entre eux par-delà les camps</translation>
    </message>
    <message>
        <source>against each other inside one camp</source>
        <translation>opposés à l’intérieur d’un camp</translation>
    </message>
    <message>
        <source>(and {n} more)</source>
        <translation>(et {n} de plus)</translation>
    </message>
    <message>
        <source>the frustration index is exactly {upper}</source>
        <translation>l’indice de frustration est exactement {upper}</translation>
    </message>
    <message>
        <source>the map is balanced</source>
        <translation>la carte est équilibrée</translation>
    </message>
    <message>
        <source>the frustration index lies between {lower} and {upper} (gap {gap:.0f} %)</source>
        <translation>l’indice de frustration est entre {lower} et {upper} (écart {gap:.0f}&#xa0;%)</translation>
    </message>
    <message>
        <source>Empty camp</source>
        <translation>Camp vide</translation>
    </message>
    <message>
        <source>Camp of {what}</source>
        <translation>Camp de {what}</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triangle</translation>
    </message>
    <message>
        <source>A reporter asks</source>
        <translation>Un journaliste demande</translation>
    </message>
    <message>
        <source>Who is best connected?</source>
        <translation>Qui a le plus de liens&#xa0;?</translation>
    </message>
    <message>
        <source>How is one tied to another?</source>
        <translation>Comment l’un est-il lié à l’autre&#xa0;?</translation>
    </message>
    <message>
        <source>Who backs both sides?</source>
        <translation>Qui soutient les deux camps&#xa0;?</translation>
    </message>
    <message>
        <source>What changed most between two days?</source>
        <translation>Qu’est-ce qui a le plus changé entre deux jours&#xa0;?</translation>
    </message>
    <message>
        <source>A diplomat asks</source>
        <translation>Un diplomate demande</translation>
    </message>
    <message>
        <source>Who brokers between the sides?</source>
        <translation>Qui sert d’intermédiaire entre les camps&#xa0;?</translation>
    </message>
    <message>
        <source>Who would split the map if they left?</source>
        <translation>Qui diviserait la carte en partant&#xa0;?</translation>
    </message>
    <message>
        <source>An analyst asks</source>
        <translation>Un analyste demande</translation>
    </message>
    <message>
        <source>Which actors act alike?</source>
        <translation>Quels acteurs agissent de même&#xa0;?</translation>
    </message>
    <message>
        <source>Which blocs form by themselves?</source>
        <translation>Quels blocs se forment d’eux-mêmes&#xa0;?</translation>
    </message>
    <message>
        <source>Which triangles don&apos;t hold together?</source>
        <translation>Quels triangles ne tiennent pas&#xa0;?</translation>
    </message>
    <message>
        <source>How far do two camps explain the map?</source>
        <translation>Dans quelle mesure deux camps expliquent-ils la carte&#xa0;?</translation>
    </message>
    <message>
        <source>Degree centrality</source>
        <translation>Centralité de degré</translation>
    </message>
    <message>
        <source>With how many others it has a relationship.</source>
        <translation>Avec combien d’autres il a une relation.</translation>
    </message>
    <message>
        <source>Weighted degree</source>
        <translation>Degré pondéré</translation>
    </message>
    <message>
        <source>The sum of the weights of its relationships.</source>
        <translation>La somme des poids de ses relations.</translation>
    </message>
    <message>
        <source>Barrat and others 2004</source>
        <translation>Barrat et autres 2004</translation>
    </message>
    <message>
        <source>Signed degree</source>
        <translation>Degré signé</translation>
    </message>
    <message>
        <source>Relationships in its favour less those against it.</source>
        <translation>Les relations en sa faveur moins celles contre lui.</translation>
    </message>
    <message>
        <source>Wasserman and Faust 1994, chapter 4</source>
        <translation>Wasserman et Faust 1994, chapitre 4</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Proximité</translation>
    </message>
    <message>
        <source>How few steps it needs to reach the others.</source>
        <translation>En combien peu d’étapes il atteint les autres.</translation>
    </message>
    <message>
        <source>Wasserman and Faust 1994</source>
        <translation>Wasserman et Faust 1994</translation>
    </message>
    <message>
        <source>Tied to those who are well tied themselves; damping 0.85.</source>
        <translation>Lié à ceux qui sont eux-mêmes bien liés&#xa0;; amortissement 0,85.</translation>
    </message>
    <message>
        <source>Brin and Page 1998</source>
        <translation>Brin et Page 1998</translation>
    </message>
    <message>
        <source>How thick the thickest knot is that it belongs to.</source>
        <translation>Quelle est l’épaisseur du nœud le plus épais auquel il appartient.</translation>
    </message>
    <message>
        <source>number of partners</source>
        <translation>nombre de partenaires</translation>
    </message>
    <message>
        <source>weight of its relationships</source>
        <translation>poids de ses relations</translation>
    </message>
    <message>
        <source>relationships for it less those against it</source>
        <translation>relations en sa faveur moins celles contre lui</translation>
    </message>
    <message>
        <source>steps to the others</source>
        <translation>étapes vers les autres</translation>
    </message>
    <message>
        <source>well-connected partners</source>
        <translation>partenaires bien liés</translation>
    </message>
    <message>
        <source>the knot it belongs to</source>
        <translation>le nœud auquel il appartient</translation>
    </message>
    <message>
        <source>between the two sides</source>
        <translation>entre les deux camps</translation>
    </message>
    <message>
        <source>between any two actors</source>
        <translation>entre deux acteurs quelconques</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>Intermédiarité</translation>
    </message>
    <message>
        <source>On what share of the shortest ways between two others it lies.</source>
        <translation>Sur quelle part des plus courts chemins entre deux autres il se trouve.</translation>
    </message>
    <message>
        <source>Articulation points and bridges</source>
        <translation>Points d’articulation et ponts</translation>
    </message>
    <message>
        <source>Who, or which single tie, alone keeps others in touch with the largest part.</source>
        <translation>Qui, ou quel lien unique, maintient seul d’autres en contact avec la plus grande partie.</translation>
    </message>
    <message>
        <source>Hopcroft and Tarjan 1973; Tarjan 1974</source>
        <translation>Hopcroft et Tarjan 1973&#xa0;; Tarjan 1974</translation>
    </message>
    <message>
        <source>Nobody has more relationships for it than against it.</source>
        <translation>Personne n’a plus de relations en sa faveur que contre lui.</translation>
    </message>
    <message>
        <source>Best connected by {measure}: {actor} ({value}), followed by {rest}.</source>
        <translation>Le plus de liens par {measure}&#xa0;: {actor} ({value}), puis {rest}.</translation>
    </message>
    <message>
        <source>On {share:.2g} % of the shortest ways between {whom}: {actor}, followed by {rest}.</source>
        <translation>Sur {share:.2g}&#xa0;% des plus courts chemins entre {whom}&#xa0;: {actor}, puis {rest}.</translation>
    </message>
    <message>
        <source>Size: best connected</source>
        <translation>Taille&#xa0;: le plus de liens</translation>
    </message>
    <message>
        <source>any two others</source>
        <translation>deux autres quelconques</translation>
    </message>
    <message>
        <source>Nobody stands between {whom}: all ways are direct, or there is none.</source>
        <translation>Personne ne se tient entre {whom}&#xa0;: tous les chemins sont directs, ou il n’y en a pas.</translation>
    </message>
    <message>
        <source>Sampled: ways from {sampled:,} of {starts:,} actors were followed; each share is within {error:.2f} percentage points, 19 times in 20.</source>
        <translation>Échantillonné&#xa0;: les chemins de {sampled:,} acteurs sur {starts:,} ont été suivis&#xa0;; chaque part est exacte à {error:.2f} point près, 19 fois sur 20.</translation>
    </message>
    <message>
        <source>Share of ways, %</source>
        <translation>Part des chemins,&#xa0;%</translation>
    </message>
    <message>
        <source>Size: stands between</source>
        <translation>Taille&#xa0;: se tient entre</translation>
    </message>
    <message>
        <source>Nobody: whoever leaves, all others who are tied now stay in touch.</source>
        <translation>Personne&#xa0;: quel que soit celui qui part, tous les autres liés restent en contact.</translation>
    </message>
    <message>
        <source>{actor}: without it {lost} would be cut off. Altogether {holding} hold others in touch, and {pairs} by a single relationship.</source>
        <translation>{actor}&#xa0;: sans lui, {lost} seraient coupés. Au total {holding} maintiennent d’autres en contact, et {pairs} par une seule relation.</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Coupés</translation>
    </message>
    <message>
        <source>Size: holds the map together</source>
        <translation>Taille&#xa0;: tient la carte ensemble</translation>
    </message>
    <message>
        <source>Others hang on it</source>
        <translation>D’autres en dépendent</translation>
    </message>
    <message>
        <source>Would be cut off</source>
        <translation>Serait coupé</translation>
    </message>
    <message>
        <source>how many would be cut off</source>
        <translation>combien seraient coupés</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>The map falls into {parts} parts without a tie between them; the largest has {largest}.</source>
        <translation>La carte se divise en {parts} parties sans lien entre elles&#xa0;; la plus grande en compte {largest}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} actor shown has nothing that counts.</source>
        <comment>{n:,} actors shown have nothing that counts.</comment>
        <translation>
            <numerusform>{n:,} acteur montré n’a rien qui compte.</numerusform>
            <numerusform>{n:,} acteurs montrés n’ont rien qui compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference of two days</source>
        <translation>Différence de deux jours</translation>
    </message>
    <message>
        <source>Counts each actor&apos;s relationships that may be in force on one of the two days and not on the other.</source>
        <translation>Compte les relations de chaque acteur qui peuvent être en vigueur l’un des deux jours et pas l’autre.</translation>
    </message>
    <message>
        <source>a count; dates are honest about what is not known (EDTF level 1)</source>
        <translation>un compte&#xa0;; les dates disent honnêtement ce qui n’est pas connu (EDTF niveau 1)</translation>
    </message>
    <message>
        <source>No day is known: neither a day is chosen nor has any event a date.</source>
        <translation>Aucun jour n’est connu&#xa0;: ni un jour n’est choisi, ni un événement n’a de date.</translation>
    </message>
    <message>
        <source>between {date} and {end}</source>
        <translation>entre {date} et {end}</translation>
    </message>
    <message>
        <source>Nothing that counts began or ended {between}.</source>
        <translation>Rien de ce qui compte n’a commencé ni fini {between}.</translation>
    </message>
    <message>
        <source>{actor} changed most {between}: {relationships} of its own. In all {began} began and {ended} ended.</source>
        <translation>{actor} a le plus changé {between}&#xa0;: {relationships}. En tout {began} ont commencé et {ended} ont fini.</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Commencées</translation>
    </message>
    <message>
        <source>Size: changed most</source>
        <translation>Taille&#xa0;: a le plus changé</translation>
    </message>
    <message>
        <source>began or ended</source>
        <translation>commencées ou finies</translation>
    </message>
    <message>
        <source>in force at any time</source>
        <translation>en vigueur à un moment quelconque</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>in force between {start} and {date}</source>
        <translation>en vigueur entre {start} et {date}</translation>
    </message>
    <message>
        <source>{time}, as known by {date}</source>
        <translation>{time}, d’après ce qu’on savait le {date}</translation>
    </message>
    <message>
        <source>Structural equivalence (cosine of signed profiles)</source>
        <translation>Équivalence structurelle (cosinus des profils signés)</translation>
    </message>
    <message>
        <source>How far two actors do the same to the same others. What they do to each other is left out.</source>
        <translation>À quel point deux acteurs font la même chose aux mêmes autres. Ce qu’ils se font l’un à l’autre est laissé de côté.</translation>
    </message>
    <message>
        <source>Lorrain and White 1971</source>
        <translation>Lorrain et White 1971</translation>
    </message>
    <message>
        <source>Louvain communities</source>
        <translation>Communautés de Louvain</translation>
    </message>
    <message>
        <source>Groups with more ties in favour inside than chance would give; ties against count for nothing here. Compared with the sides by the adjusted Rand index: 1 is the same grouping, 0 what chance gives.</source>
        <translation>Groupes ayant à l’intérieur plus de liens favorables que le hasard n’en donnerait&#xa0;; les liens défavorables ne comptent pas ici. Comparés aux camps par l’indice de Rand ajusté&#xa0;: 1 est le même regroupement, 0 ce que donne le hasard.</translation>
    </message>
    <message>
        <source>Blondel and others 2008; Hubert and Arabie 1985</source>
        <translation>Blondel et autres 2008&#xa0;; Hubert et Arabie 1985</translation>
    </message>
    <message>
        <source>Ties in favour of both camps</source>
        <translation>Liens favorables aux deux camps</translation>
    </message>
    <message>
        <source>Who has at least one relationship in favour of each of the two sides.</source>
        <translation>Qui a au moins une relation favorable à chacun des deux camps.</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>un compte</translation>
    </message>
    <message>
        <source>No two actors have two or more partners in common.</source>
        <translation>Il n’y a pas deux acteurs ayant deux partenaires communs ou plus.</translation>
    </message>
    <message numerus="yes">
        <source>{one} and {other} act most alike ({likeness:.2f} of 1); {n} pair does exactly the same.</source>
        <comment>{one} and {other} act most alike ({likeness:.2f} of 1); {n} pairs do exactly the same.</comment>
        <translation>
            <numerusform>{one} et {other} agissent le plus pareillement ({likeness:.2f} sur 1)&#xa0;; {n} paire fait exactement de même.</numerusform>
            <numerusform>{one} et {other} agissent le plus pareillement ({likeness:.2f} sur 1)&#xa0;; {n} paires font exactement de même.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other} act most alike ({likeness:.2f} of 1).</source>
        <translation>{one} et {other} agissent le plus pareillement ({likeness:.2f} sur 1).</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Both tied to</source>
        <translation>Tous deux liés à</translation>
    </message>
    <message>
        <source>Size: has a double</source>
        <translation>Taille&#xa0;: a un double</translation>
    </message>
    <message>
        <source>likeness to somebody else</source>
        <translation>ressemblance avec un autre</translation>
    </message>
    <message>
        <source>Bloc {n}</source>
        <translation>Bloc {n}</translation>
    </message>
    <message>
        <source>{side} {n} of {all}</source>
        <translation>{side} {n} sur {all}</translation>
    </message>
    <message>
        <source>Bloc {n}: {one}, {other} …</source>
        <translation>Bloc {n}&#xa0;: {one}, {other} …</translation>
    </message>
    <message>
        <source>They match the sides written down (adjusted Rand {fit:.2f} of 1).</source>
        <translation>Ils correspondent aux camps notés (Rand ajusté {fit:.2f} sur 1).</translation>
    </message>
    <message>
        <source>They partly match the sides written down (adjusted Rand {fit:.2f} of 1).</source>
        <translation>Ils correspondent en partie aux camps notés (Rand ajusté {fit:.2f} sur 1).</translation>
    </message>
    <message>
        <source>They hardly match the sides written down (adjusted Rand {fit:.2f} of 1).</source>
        <translation>Ils correspondent à peine aux camps notés (Rand ajusté {fit:.2f} sur 1).</translation>
    </message>
    <message numerus="yes">
        <source>{n} bloc forms by itself.</source>
        <comment>{n} blocs form by themselves.</comment>
        <translation>
            <numerusform>{n} bloc se forme de lui-même.</numerusform>
            <numerusform>{n} blocs se forment d’eux-mêmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actor sits in a bloc where most are of another side.</source>
        <comment>{n} actors sit in a bloc where most are of another side.</comment>
        <translation>
            <numerusform>{n} acteur est dans un bloc où la plupart sont d’un autre camp.</numerusform>
            <numerusform>{n} acteurs sont dans un bloc où la plupart sont d’un autre camp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Surtout</translation>
    </message>
    <message>
        <source>Among them</source>
        <translation>Parmi eux</translation>
    </message>
    <message>
        <source>Colour: blocs that form</source>
        <translation>Couleur&#xa0;: blocs qui se forment</translation>
    </message>
    <message>
        <source>In no bloc</source>
        <translation>Dans aucun bloc</translation>
    </message>
    <message>
        <source>Modularity {value:.2f}.</source>
        <translation>Modularité {value:.2f}.</translation>
    </message>
    <message>
        <source>No two sides are against each other here, so nobody can back both.</source>
        <translation>Il n’y a pas deux camps opposés ici, donc personne ne peut soutenir les deux.</translation>
    </message>
    <message>
        <source>Nobody shown backs both {one} and {other}.</source>
        <translation>Aucun acteur montré ne soutient à la fois {one} et {other}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} actor backs members of both sides: {names}.</source>
        <comment>{n:,} actors back members of both sides: {names}.</comment>
        <translation>
            <numerusform>{n:,} acteur soutient des membres des deux camps&#xa0;: {names}.</numerusform>
            <numerusform>{n:,} acteurs soutiennent des membres des deux camps&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>Classé sous</translation>
    </message>
    <message>
        <source>Colour: backs both sides</source>
        <translation>Couleur&#xa0;: soutient les deux camps</translation>
    </message>
    <message>
        <source>Backs both</source>
        <translation>Soutient les deux</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>the rest</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>{what} and others</source>
        <translation>{what} et d’autres</translation>
    </message>
    <message>
        <source>Actors by actors</source>
        <translation>Acteurs par acteurs</translation>
    </message>
    <message>
        <source>Backers by sides</source>
        <translation>Soutiens par camps</translation>
    </message>
    <message>
        <source>{title}: the {n} with the most relationships</source>
        <translation>{title}&#xa0;: les {n} ayant le plus de relations</translation>
    </message>
    <message>
        <source>Who does what to whom, {moment}</source>
        <translation>Qui fait quoi à qui, {moment}</translation>
    </message>
    <message>
        <source>What each does to the sides, {moment}</source>
        <translation>Ce que chacun fait aux camps, {moment}</translation>
    </message>
    <message>
        <source>is of kind</source>
        <translation>est du type</translation>
    </message>
    <message>
        <source>is of the side</source>
        <translation>est du camp</translation>
    </message>
    <message>
        <source>does this</source>
        <translation>fait ceci</translation>
    </message>
    <message>
        <source>towards</source>
        <translation>envers</translation>
    </message>
    <message>
        <source>with at least so many sources</source>
        <translation>avec au moins autant de sources</translation>
    </message>
    <message>
        <source>with at least this confidence</source>
        <translation>avec au moins cette confiance</translation>
    </message>
    <message>
        <source>that nobody denies</source>
        <translation>que personne ne nie</translation>
    </message>
    <message>
        <source>{phrase} {actor}</source>
        <translation>{phrase} {actor}</translation>
    </message>
    <message>
        <source>is of kind “{kind}”</source>
        <translation>est du type «&#xa0;{kind}&#xa0;»</translation>
    </message>
    <message>
        <source>is of {side}</source>
        <translation>est de&#xa0;: {side}</translation>
    </message>
    <message>
        <source>is tied to {actor}</source>
        <translation>est lié à {actor}</translation>
    </message>
    <message numerus="yes">
        <source>has at least {n} source for it</source>
        <comment>has at least {n} sources for it</comment>
        <translation>
            <numerusform>a au moins {n} source</numerusform>
            <numerusform>a au moins {n} sources</numerusform>
        </translation>
    </message>
    <message>
        <source>at least {how} confidence</source>
        <translation>confiance au moins {how}</translation>
    </message>
    <message>
        <source>nobody denies it</source>
        <translation>personne ne le nie</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions that must all hold</comment>
        <translation> et </translation>
    </message>
    <message>
        <source>Backs it</source>
        <translation>Le soutient</translation>
    </message>
    <message>
        <source>It backs</source>
        <translation>Il soutient</translation>
    </message>
    <message>
        <source>Acts together with it</source>
        <translation>Agit avec lui</translation>
    </message>
    <message>
        <source>Against each other</source>
        <translation>Opposés l’un à l’autre</translation>
    </message>
    <message>
        <source>{first} and {second} share {partners}: {names}.</source>
        <translation>{first} et {second} ont en commun {partners}&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{first} and {second} share no partner.</source>
        <translation>{first} et {second} n’ont aucun partenaire commun.</translation>
    </message>
    <message>
        <source>{ours} are tied to {first} alone, {theirs} to {second} alone.</source>
        <translation>{ours} sont liés à {first} seul, {theirs} à {second} seul.</translation>
    </message>
    <message>
        <source>each pair of actors once</source>
        <translation>chaque paire d’acteurs une fois</translation>
    </message>
    <message>
        <source>every relationship</source>
        <translation>chaque relation</translation>
    </message>
    <message>
        <source>by confidence: high 3, medium 2, low 1</source>
        <translation>par confiance&#xa0;: élevée 3, moyenne 2, faible 1</translation>
    </message>
    <message>
        <source>in either direction</source>
        <translation>dans un sens ou dans l’autre</translation>
    </message>
    <message>
        <source>only from who acts to who is acted on</source>
        <translation>seulement de celui qui agit vers celui qui subit</translation>
    </message>
    <message>
        <source>both kept apart, each counts</source>
        <translation>les deux séparément, chacun compte</translation>
    </message>
    <message>
        <source>such pairs are left out</source>
        <translation>de telles paires sont laissées de côté</translation>
    </message>
    <message>
        <source>the more frequent sign decides</source>
        <translation>le signe le plus fréquent l’emporte</translation>
    </message>
    <message>
        <source>hostility decides</source>
        <translation>l’hostilité l’emporte</translation>
    </message>
    <message>
        <source>support decides</source>
        <translation>le soutien l’emporte</translation>
    </message>
    <message>
        <source>No pair has relationships both for and against each other.</source>
        <translation>Aucune paire n’a de relations à la fois favorables et défavorables.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pair has relationships both for and against each other ({what}): {rule}.</source>
        <comment>{n} pairs have relationships both for and against each other ({what}): {rule}.</comment>
        <translation>
            <numerusform>{n} paire a des relations à la fois favorables et défavorables ({what})&#xa0;: {rule}.</numerusform>
            <numerusform>{n} paires ont des relations à la fois favorables et défavorables ({what})&#xa0;: {rule}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} relationship among them may not be in force: the dates leave it open.</source>
        <comment>{n:,} relationships among them may not be in force: the dates leave it open.</comment>
        <translation>
            <numerusform>{n:,} relation parmi elles peut ne pas être en vigueur&#xa0;: les dates le laissent ouvert.</numerusform>
            <numerusform>{n:,} relations parmi elles peuvent ne pas être en vigueur&#xa0;: les dates le laissent ouvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{relationships} of {groups}</source>
        <translation>{relationships}&#xa0;: {groups}</translation>
    </message>
    <message>
        <source>no kind</source>
        <translation>aucun type</translation>
    </message>
    <message>
        <source>{what} without “{kind}”</source>
        <translation>{what} sans «&#xa0;{kind}&#xa0;»</translation>
    </message>
    <message>
        <source>only what independent publishers say</source>
        <translation>seulement ce que disent des éditeurs indépendants</translation>
    </message>
    <message>
        <source>without those that are neither for nor against</source>
        <translation>sans celles qui ne sont ni favorables ni défavorables</translation>
    </message>
    <message>
        <source>{what} between {actors}, {moment}, {direction}; counted: {how}.</source>
        <translation>{what} entre {actors}, {moment}, {direction}&#xa0;; compté&#xa0;: {how}.</translation>
    </message>
    <message>
        <source>Shortest simple paths</source>
        <translation>Plus courts chemins simples</translation>
    </message>
    <message>
        <source>The fewest steps first; of equally short ways, the one whose relationships are surest. A way may be one step longer than the shortest. Denied, weakly sourced or low-confidence steps count as weaker.</source>
        <translation>Le moins d’étapes d’abord&#xa0;; parmi les chemins de même longueur, celui dont les relations sont les plus sûres. Un chemin peut compter une étape de plus que le plus court. Les étapes niées, mal sourcées ou de faible confiance comptent comme plus faibles.</translation>
    </message>
    <message>
        <source>Choose two or more actors that are shown.</source>
        <translation>Choisissez deux acteurs montrés ou plus.</translation>
    </message>
    <message>
        <source>No way leads from one to the other: {names} are not tied by what counts.</source>
        <translation>Aucun chemin ne mène de l’un à l’autre&#xa0;: {names} ne sont pas liés par ce qui compte.</translation>
    </message>
    <message>
        <source>No way leads between {names}.</source>
        <translation>Aucun chemin ne mène entre {names}.</translation>
    </message>
    <message>
        <source>{names} are tied in {steps}; no way between {what}: {way}.</source>
        <translation>{names} sont liés en {steps}&#xa0;; aucun chemin entre {what}&#xa0;: {way}.</translation>
    </message>
    <message>
        <source>{names} are tied in {steps}: {way}.</source>
        <translation>{names} sont liés en {steps}&#xa0;: {way}.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>In sentences</source>
        <translation>En phrases</translation>
    </message>
    <message>
        <source>Colour: how they are tied</source>
        <translation>Couleur&#xa0;: comment ils sont liés</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En chemin</translation>
    </message>
    <message>
        <source>Without {what}.</source>
        <translation>Sans {what}.</translation>
    </message>
    <message>
        <source>{sentence} (and {n} more)</source>
        <translation>{sentence} (et {n} de plus)</translation>
    </message>
    <message>
        <source>{sentence} – the weakest step: {why}</source>
        <translation>{sentence} – l’étape la plus faible&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Backing them all: {actor}</source>
        <translation>Soutien à eux tous&#xa0;: {actor}</translation>
    </message>
    <message>
        <source>Hostility with them all: {actor}</source>
        <translation>Hostilité avec eux tous&#xa0;: {actor}</translation>
    </message>
    <message>
        <source>{edit} (undone)</source>
        <translation>{edit} (annulé)</translation>
    </message>
    <message>
        <source>{edit} (done again)</source>
        <translation>{edit} (rétabli)</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>row</comment>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>row</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>row</comment>
        <translation>Enlevé</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>row</comment>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Nothing was there before: delete the row, or undo the edit.</source>
        <translation>Il n’y avait rien avant&#xa0;: supprimez la ligne, ou annulez la modification.</translation>
    </message>
    <message>
        <source>That row is on the map.</source>
        <translation>Cette ligne est sur la carte.</translation>
    </message>
    <message>
        <source>What it refers to is gone as well: put the {table} back first.</source>
        <translation>Ce à quoi elle renvoie a disparu aussi&#xa0;: remettez d’abord {table}.</translation>
    </message>
    <message>
        <source>put back {row}</source>
        <translation>remettre {row}</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no value</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>there is no actor {gone}</source>
        <translation>il n’y a pas d’acteur {gone}</translation>
    </message>
    <message>
        <source>there is no {table} {id}</source>
        <translation>il n’y a pas&#xa0;: {table} {id}</translation>
    </message>
    <message>
        <source>places</source>
        <translation>positions</translation>
    </message>
    <message>
        <source>note {id} lies at no finite place; it was put at 0, 0.</source>
        <translation>la note {id} n’a pas de position finie&#xa0;; elle a été mise à 0, 0.</translation>
    </message>
    <message>
        <source>there is no actor {id}</source>
        <translation>il n’y a pas d’acteur {id}</translation>
    </message>
    <message>
        <source>it is no finite place</source>
        <translation>ce n’est pas une position finie</translation>
    </message>
    <message>
        <source>references</source>
        <translation>renvois</translation>
    </message>
    <message>
        <source>{table} {id} refers to a {other} {other_id} that is not there; that was dropped.</source>
        <translation>{table} {id} renvoie à {other} {other_id} qui n’est pas là&#xa0;; ce renvoi a été enlevé.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>{table} {id} was left out: {cause}.</source>
        <translation>{table} {id} a été laissé de côté&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>{rows} removed</source>
        <translation>enlevés&#xa0;: {rows}</translation>
    </message>
    <message>
        <source>{rows} added</source>
        <translation>ajoutés&#xa0;: {rows}</translation>
    </message>
    <message>
        <source>Removed: {row}</source>
        <translation>Enlevé&#xa0;: {row}</translation>
    </message>
    <message>
        <source>Added: {row}</source>
        <translation>Ajouté&#xa0;: {row}</translation>
    </message>
    <message>
        <source>Changed: {row}</source>
        <translation>Modifié&#xa0;: {row}</translation>
    </message>
    <message>
        <source>restore the map of {when}</source>
        <translation>restaurer la carte du {when}</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>There are too many actors to compare spellings: only equal names are proposed.</source>
        <translation>Il y a trop d’acteurs pour comparer les graphies&#xa0;: seuls les noms égaux sont proposés.</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>avant une fusion</translation>
    </message>
    <message>
        <source>before a large edit</source>
        <translation>avant une grosse modification</translation>
    </message>
    <message>
        <source>Several actors of the file could be {name}; none was matched.</source>
        <translation>Plusieurs acteurs du fichier pourraient être {name}&#xa0;; aucun n’a été rapproché.</translation>
    </message>
    <message>
        <source>The range begins on {date}, after its end, {words_2}.</source>
        <translation>L’intervalle commence le {date}, après sa fin, {words_2}.</translation>
    </message>
    <message>
        <source>publishers that do not copy one another say so</source>
        <translation>des éditeurs qui ne se copient pas le disent</translation>
    </message>
    <message>
        <source>one publisher says so, in however many texts and reprints</source>
        <translation>un seul éditeur le dit, en quelque nombre de textes et de reprises</translation>
    </message>
    <message>
        <source>nobody says so but partisan press, state media or wikis</source>
        <translation>personne ne le dit sauf la presse partisane, les médias d’État ou les wikis</translation>
    </message>
    <message>
        <source>no source is cited that says so</source>
        <translation>aucune source citée ne le dit</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no sources</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{sentence}: the two are now in favour</source>
        <translation>{sentence}&#xa0;: les deux sont maintenant favorables</translation>
    </message>
    <message>
        <source>{sentence}: the two are now against each other</source>
        <translation>{sentence}&#xa0;: les deux sont maintenant opposés</translation>
    </message>
    <message>
        <source>from {date} to {end}</source>
        <translation>du {date} au {end}</translation>
    </message>
    <message>
        <source>between what was known by {first} and by {last}</source>
        <translation>entre ce qu’on savait le {first} et le {last}</translation>
    </message>
    <message>
        <source>between what was known by {first} and today</source>
        <translation>entre ce qu’on savait le {first} et aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Backers of the {side}</source>
        <translation>Soutiens de&#xa0;: {side}</translation>
    </message>
    <message>
        <source>Started with</source>
        <translation>Commencé avec</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>Fini avec</translation>
    </message>
    <message>
        <source>The event is of {day}, but the start says {said}.</source>
        <translation>L’événement est du {day}, mais le début dit {said}.</translation>
    </message>
    <message>
        <source>The event is of {day}, but the end says {said}.</source>
        <translation>L’événement est du {day}, mais la fin dit {said}.</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month on an axis</comment>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month on an axis</comment>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month on an axis</comment>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month on an axis</comment>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month on an axis</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month on an axis</comment>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month on an axis</comment>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month on an axis</comment>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month on an axis</comment>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month on an axis</comment>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month on an axis</comment>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month on an axis</comment>
        <translation>déc.</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a tick on an axis</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>That step is no longer in the history.</source>
        <translation>Cette étape n’est plus dans l’historique.</translation>
    </message>
    <message>
        <source>{name} is closed; nothing was changed.</source>
        <translation>{name} est fermé&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{read_only_reason} Save a Copy to go on editing.</source>
        <translation>{read_only_reason} Enregistrez une copie pour continuer à modifier.</translation>
    </message>
    <message>
        <source>“{edit}” is just being saved; wait until it is done.</source>
        <translation>« {edit} » est en cours d’enregistrement ; attendez que ce soit fait.</translation>
    </message>
    <message>
        <source>“{name}” no longer fits the map ({why}); nothing was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» ne correspond plus à la carte ({why})&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>{reason} {n} step on the way there was taken and stays.</source>
        <comment>{reason} {n} steps on the way there were taken and stay.</comment>
        <translation>
            <numerusform>{reason} {n} étape en chemin a été faite et reste.</numerusform>
            <numerusform>{reason} {n} étapes en chemin ont été faites et restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>size: {measure}</source>
        <translation>taille&#xa0;: {measure}</translation>
    </message>
    <message numerus="yes">
        <source>Says so: {n} claim</source>
        <comment>Says so: {n} claims</comment>
        <translation>
            <numerusform>Le dit : {n} affirmation</numerusform>
            <numerusform>Le disent : {n} affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} denies it</source>
        <comment>{n} deny it</comment>
        <translation>
            <numerusform>{n} le nie</numerusform>
            <numerusform>{n} le nient</numerusform>
        </translation>
    </message>
    <message>
        <source>{claims}. Confidence: {confidence}.</source>
        <translation>{claims}. Confiance : {confidence}.</translation>
    </message>
    <message>
        <source>Disputed.</source>
        <translation>Contestée.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Ce qui est nouveau</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more</source>
        <comment>and {n:,} more</comment>
        <translation>
            <numerusform>et {n:,} autre</numerusform>
            <numerusform>et {n:,} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>of a map</comment>
        <translation>Élément</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>PySide6 {version} does not work with Python {python}: the program would end by itself after a while. Install another: pip install pyside6-essentials=={sound}</source>
        <translation>PySide6 {version} ne convient pas à Python {python} : le programme se terminerait de lui-même au bout d’un moment. Installez-en un autre : pip install pyside6-essentials=={sound}</translation>
    </message>
    <message>
        <source>Maps need SQLite 3.37 or newer; this Python has {version}. Install a newer Python.</source>
        <translation>Les cartes ont besoin de SQLite 3.37 ou plus récent ; ce Python a {version}. Installez un Python plus récent.</translation>
    </message>
    <message>
        <source>it is neither XLSX nor ODS</source>
        <translation>ce n’est ni du XLSX ni de l’ODS</translation>
    </message>
    <message>
        <source>{subject} give military backing to {object}</source>
        <translation>{subject} soutiennent militairement {object}</translation>
    </message>
    <message>
        <source>{subject} supply arms to {object}</source>
        <translation>{subject} fournissent des armes à {object}</translation>
    </message>
    <message>
        <source>{subject} supply fighters to {object}</source>
        <translation>{subject} fournissent des combattants à {object}</translation>
    </message>
    <message>
        <source>{subject} deploy forces to {object}</source>
        <translation>{subject} déploient des forces auprès de {object}</translation>
    </message>
    <message>
        <source>{subject} fund {object}</source>
        <translation>{subject} financent {object}</translation>
    </message>
    <message>
        <source>{subject} give political backing to {object}</source>
        <translation>{subject} soutiennent politiquement {object}</translation>
    </message>
    <message>
        <source>{subject} recognise {object}</source>
        <translation>{subject} reconnaissent {object}</translation>
    </message>
    <message>
        <source>{subject} command {object}</source>
        <translation>{subject} commandent {object}</translation>
    </message>
    <message>
        <source>{subject} lead {object}</source>
        <translation>{subject} dirigent {object}</translation>
    </message>
    <message>
        <source>{subject} represent {object}</source>
        <translation>{subject} représentent {object}</translation>
    </message>
    <message>
        <source>{subject} are members of {object}</source>
        <translation>{subject} sont membres de {object}</translation>
    </message>
    <message>
        <source>{subject} establish {object}</source>
        <translation>{subject} créent {object}</translation>
    </message>
    <message>
        <source>{subject} succeed {object}</source>
        <translation>{subject} succèdent à {object}</translation>
    </message>
    <message>
        <source>{subject} are based in {object}</source>
        <translation>{subject} ont leur siège à {object}</translation>
    </message>
    <message>
        <source>{subject} are allied with {object}</source>
        <translation>{subject} sont alliés à {object}</translation>
    </message>
    <message>
        <source>{subject} have a defence deal with {object}</source>
        <translation>{subject} ont un accord de défense avec {object}</translation>
    </message>
    <message>
        <source>{subject} have a trade deal with {object}</source>
        <translation>{subject} ont un accord commercial avec {object}</translation>
    </message>
    <message>
        <source>{subject} have a maritime deal with {object}</source>
        <translation>{subject} ont un accord maritime avec {object}</translation>
    </message>
    <message>
        <source>{subject} fight {object}</source>
        <translation>{subject} combattent {object}</translation>
    </message>
    <message>
        <source>{subject} oppose {object}</source>
        <translation>{subject} s’opposent à {object}</translation>
    </message>
    <message>
        <source>{subject} are rivals of {object}</source>
        <translation>{subject} sont rivaux de {object}</translation>
    </message>
    <message>
        <source>{subject} sanction {object}</source>
        <translation>{subject} sanctionnent {object}</translation>
    </message>
    <message>
        <source>{subject} mediate for {object}</source>
        <translation>{subject} servent de médiateurs pour {object}</translation>
    </message>
    <message>
        <source>{subject} host {object}</source>
        <translation>{subject} accueillent {object}</translation>
    </message>
    <message>
        <source>{subject} take part in {object}</source>
        <translation>{subject} participent à {object}</translation>
    </message>
    <message>
        <source>{subject} negotiate with {object}</source>
        <translation>{subject} négocient avec {object}</translation>
    </message>
    <message>
        <source>{subject} monitor {object}</source>
        <translation>{subject} surveillent {object}</translation>
    </message>
    <message>
        <source>{subject} are present at {object}</source>
        <translation>{subject} sont présents à {object}</translation>
    </message>
    <message>
        <source>{subject} control {object}</source>
        <translation>{subject} contrôlent {object}</translation>
    </message>
</context>
</TS>

"""What people type: queries of everyday use, and words as they are misspelt."""

TYPICAL = """heart attack symptoms
high blood pressure
vitamin d
type 2 diabetes diet
the
treatment
cancer
is it safe to take ibuprofen with alcohol
leg cramps at night
back pain
how to stop a nosebleed
kidney stones
side effects of statins
breast cancer screening
asthma in children
hepatitis c
sore throat
what causes migraine
stroke warning signs
b12 deficiency
thyroid
depression medication
high cholesterol
food poisoning
quit smoking
flu vaccine
tuberculosis test
down syndrome
parkinson's disease
pregnancy and epilepsy
skin rash
shortness of breath
eye floaters
sickle cell anemia""".splitlines()

# As written, and as meant.
MISSPELLINGS = [pair.split() for pair in """arthritus arthritis
diabetis diabetes
diarhea diarrhea
hemmorage hemorrhage
asma asthma
exema eczema
hemroids hemorrhoids
neumonia pneumonia
soriasis psoriasis
migrane migraine
alzeimers alzheimer
parkinsens parkinson
colesterol cholesterol
hypertention hypertension
anemea anemia
lukemia leukemia
fibromialgia fibromyalgia
osteoperosis osteoporosis
epilepsey epilepsy
seisure seizure
skitzofrenia schizophrenia
sifilis syphilis
gonorhea gonorrhea
clamidia chlamydia
hepatitus hepatitis
sirrhosis cirrhosis
bronkitis bronchitis
faringitis pharyngitis
vertago vertigo
glacoma glaucoma
insomia insomnia
anxeity anxiety
appendisitis appendicitis
miscariage miscarriage
tuberculosus tuberculosis
maleria malaria
meazles measles
stomack stomach
vitimin vitamin
ibuprofin ibuprofen""".splitlines()]

# The same, written when all constants stood: none was chosen with these in view.
FURTHER_MISSPELLINGS = [pair.split() for pair in """flem phlegm
exma eczema
eggzema eczema
anurism aneurysm
anurisim aneurysm
newmonia pneumonia
emfasema emphysema
emphasema emphysema
diareah diarrhea
diarea diarrhea
rumatoid rheumatoid
artheritis arthritis
bronkitus bronchitis
sinisitis sinusitis
tonsilitis tonsillitis
laringitis laryngitis
menengitis meningitis
hepititis hepatitis
cirosis cirrhosis
siroses cirrhosis
colitus colitis
endometreosis endometriosis
fibroyd fibroid
mellanoma melanoma
carsinoma carcinoma
lymfoma lymphoma
nurapathy neuropathy
siatica sciatica
skoliosis scoliosis
tendonitus tendinitis
catarax cataracts
conjuntivitis conjunctivitis
tinitus tinnitus
dimentia dementia
azma asthma
tyroid thyroid
goyter goiter
luekemia leukemia
anaphalaxis anaphylaxis
shingels shingles
hurpes herpes
ringwerm ringworm
jaundis jaundice
jondice jaundice
nauzea nausea
nawsea nausea
siezures seizures
epalepsy epilepsy
parkinsins parkinson
alltimers alzheimer
altzimers alzheimer
cronic chronic
stroak stroke
angena angina
arithmia arrhythmia
arythmia arrhythmia
hart heart
kolera cholera
tifoid typhoid
tetnus tetanus
rabys rabies
mumphs mumps
meesles measles
wooping whooping
numoniya pneumonia
kidny kidney
bladdr bladder
pankreas pancreas
pancrius pancreas
esofagus esophagus
ulsers ulcers
hernya hernia
apendix appendix
sistic cystic
fybrosis fibrosis
osteoperosis osteoporosis
gowt gout
lupis lupus
soryasis psoriasis
acney acne
rozacea rosacea
impetego impetigo
exima eczema
scabys scabies
lise lice
vomitting vomiting
diziness dizziness
feever fever
coff cough
caugh cough
hedache headache
hedake headache
stumick stomach
depresion depression
anziety anxiety
insomya insomnia
skizophrenia schizophrenia
bipoler bipolar
autizm autism
obeesity obesity
colesteral cholesterol
insulen insulin
glucoze glucose""".splitlines()]
